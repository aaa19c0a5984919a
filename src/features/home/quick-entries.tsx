import { View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import type { IconName } from '@/components/icon/icon-names'
import { QuickLink, QuickLinks } from '@/components/icon-tile/quick-link'
import type { Catalog } from '@/platform/catalog'
import { moduleIsOn } from '@/platform/catalog/module-is-on'
import { offersConsultations } from '@/platform/catalog/offers-consultations'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { type Route, routes, type TabRoute } from '@/routes'
import { homeCopy } from './copy'

interface Entry {
  icon: IconName
  text: string
  route: Route | TabRoute
}

/** As many stand in one line; progress, which 我的 has as well, gives way first. */
const MOST = 4

/** Up to four ways to what visitors come for; what the district does not offer is not there. */
export function QuickEntries({ catalog }: { catalog: Catalog }) {
  const { quick } = useCopy(homeCopy)
  const isOn = (module: Parameters<typeof moduleIsOn>[1]) => moduleIsOn(catalog, module)
  const entries: Entry[] = [
    ...(isOn('visits') ? [{ icon: 'calendar-plus' as const, text: quick.visit, route: routes.visit() }] : []),
    ...(offersConsultations(catalog)
      ? [{ icon: 'message' as const, text: quick.consult, route: routes.consult() }]
      : []),
    ...(isOn('inquiries')
      ? [{ icon: 'building' as const, text: quick.settle, route: routes.inquirySubmit({ kind: 'settle' }) }]
      : []),
    ...(isOn('services')
      ? [{ icon: 'briefcase' as const, text: quick.services, route: routes.services() }]
      : []),
    ...(isOn('inquiries')
      ? [{ icon: 'hourglass' as const, text: quick.progress, route: routes.inquiries() }]
      : []),
  ].slice(0, MOST)
  if (entries.length === 0) return null
  return (
    <View className="mt-16" {...accessible({ role: 'navigation', label: quick.label })}>
      <QuickLinks>
        {entries.map(({ icon, text, route }) => (
          <QuickLink key={text} icon={icon} text={text} onPress={() => go(route)} />
        ))}
      </QuickLinks>
    </View>
  )
}

import type { InquiryCase } from '@contract/inquiry/view'
import { isMoveOf, isOpen } from '@domain/inquiry/transitions'
import { View } from '@tarojs/components'
import { loadedData } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ServicePlan } from '@/components/service-plan/service-plan'
import { useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { planFormCopy } from './copy'

/** The 服务方案 of a case, and the way to make or renew it for whoever holds the case. */
export function CasePlan({ matter }: { matter: InquiryCase }) {
  const words = useCopy(planFormCopy)
  const catalog = loadedData(useCatalog().state)
  const { id, kind, status, mine, plan } = matter
  const mayMake = mine && isOpen(status) && status !== 'received' && isMoveOf(kind, 'offer_plan')
  if (plan === undefined && !mayMake) return null
  const make = mayMake && (
    <View className="mt-16">
      <Button variant="secondary" wide icon="document" onPress={() => go(routes.staffPlan({ id }))}>
        {plan === undefined ? words.compose : words.renew}
      </Button>
    </View>
  )
  if (plan === undefined) {
    return (
      <Card>
        <View className="text-sub tone-2">{words.none}</View>
        {make}
      </Card>
    )
  }
  return (
    <ServicePlan plan={plan} catalog={catalog}>
      {make}
    </ServicePlan>
  )
}

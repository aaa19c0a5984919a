import type { Place } from '@contract/content/place'
import { View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ConsentTick } from '@/components/check-row/check-row'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { visitCopy } from './copy'
import { Question } from './question'
import type { VisitForm } from './use-visit-form'

/** One purpose, one empty tick. */
export function VisitConsent({ form, park }: { form: VisitForm; park: Place }) {
  const words = useCopy(visitCopy)
  return (
    <Question title={words.consents}>
      <Card className="card-list">
        <ConsentTick
          required
          title={words.handle}
          text={words.handleText(park.shortName ?? park.name)}
          checked={form.handle}
          onChange={form.setHandle}
        />
      </Card>
      {form.attempted && !form.handle && (
        <View className="text-sub tone-danger mt-8" {...accessible({ role: 'alert' })}>
          {words.consentNeeded}
        </View>
      )}
      <View className="row visit-privacy">
        <Button variant="text" size="small" onPress={() => go(routes.privacy())}>
          {words.privacy}
        </Button>
      </View>
    </Question>
  )
}

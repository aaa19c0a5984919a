import type { ClauseApplication } from '@contract/content/clause'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { showToast } from '@/components/toast/show-toast'
import { copyText } from '@/platform/clipboard'
import { useCopy } from '@/platform/language'
import { makeCall } from '@/platform/make-call'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { clauseCopy } from './copy'
import './clause.css'

/**
 * 去申报: the system, its address and a phone number. An address is copied: WeChat opens no page of another site. Without
 * a verified entrance it says so and offers to ask.
 */
export function ApplyBlock({ apply, policy }: { apply: ClauseApplication | undefined; policy: string }) {
  const words = useCopy(clauseCopy)
  if (apply === undefined) {
    return (
      <View className="clause-apply row row-between gap-12">
        <View className="grow tone-2">{words.applyUnknown}</View>
        <Button variant="secondary" size="small" onPress={() => go(routes.inquirySubmit({ policy }))}>
          {words.ask}
        </Button>
      </View>
    )
  }
  const { system, department, url, appId, phone, verifiedAt } = apply
  const copy = async (address: string) =>
    showToast((await copyText(address)) ? words.linkCopied : words.copyFailed)
  return (
    <View className="clause-apply">
      <View className="text-strong">{words.apply}</View>
      <View className="text-sub tone-2">{words.applyIn(system)}</View>
      {appId !== undefined && <View className="text-sub tone-2">{words.applyInWeChat}</View>}
      <View className="text-cap tone-3">
        {[department, words.applyVerified(verifiedAt)].filter((part) => part !== undefined).join(' · ')}
      </View>
      <View className="row row-wrap gap-8 mt-8">
        {url !== undefined && (
          <Button variant="secondary" size="small" icon="copy" onPress={() => void copy(url)}>
            {words.copyApply}
          </Button>
        )}
        {phone !== undefined && (
          <Button variant="secondary" size="small" icon="phone" onPress={() => void makeCall(phone)}>
            {words.call(phone)}
          </Button>
        )}
      </View>
    </View>
  )
}

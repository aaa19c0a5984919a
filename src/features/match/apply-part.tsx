import type { ClauseApplication } from '@contract/content/clause'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Icon } from '@/components/icon/icon'
import { showToast } from '@/components/toast/show-toast'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { openOutside } from '@/platform/open-outside'
import { routes } from '@/routes'
import { matchCopy } from './copy'
import type { ResultItem } from './result-of'

function ApplyButton({ apply }: { apply: ClauseApplication }) {
  const words = useCopy(matchCopy)
  const open = async () => {
    const outcome = await openOutside(apply)
    if (outcome === 'copied') showToast(words.applyCopied)
    if (outcome === 'failed') showToast(words.copyFailed)
  }
  if (apply.url === undefined && apply.appId === undefined)
    return <View className="text-strong">{words.applyCopy(apply.system)}</View>
  return (
    <Button variant="secondary" wide icon="external" onPress={() => void open()}>
      {words.apply(apply.system)}
    </Button>
  )
}

/** 去申报, or honestly that nobody has verified where. */
export function ApplyPart({ item }: { item: ResultItem }) {
  const words = useCopy(matchCopy)
  const { apply, policy, demo } = item.book.published
  if (apply === undefined) {
    return (
      <View className="match-part row row-between row-wrap">
        <View className="row gap-8 tone-2">
          <Icon name="help" size={20} />
          {words.applyUnknown}
        </View>
        <Button
          variant="text"
          size="small"
          onPress={() => go(routes.inquirySubmit({ kind: 'policy', policy }))}
        >
          {words.ask}
        </Button>
      </View>
    )
  }
  const about = [
    apply.department === undefined ? undefined : words.department(apply.department),
    apply.phone === undefined ? undefined : words.phone(apply.phone),
    words.applyVerified(apply.verifiedAt),
  ].filter((one) => one !== undefined)
  return (
    <View className="match-part">
      <ApplyButton apply={apply} />
      <View className="text-cap tone-3 mt-8">
        {words.applyBy(about)}
        {demo === true && <ExampleMark />}
      </View>
    </View>
  )
}

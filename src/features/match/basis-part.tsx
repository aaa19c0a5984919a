import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { showToast } from '@/components/toast/show-toast'
import { copyText } from '@/platform/clipboard'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { matchCopy } from './copy'
import type { ResultItem } from './result-of'

/** The document, article and version that a clause stands on. */
export function BasisPart({ item }: { item: ResultItem }) {
  const words = useCopy(matchCopy)
  const { published, policy } = item.book
  const { citation } = published.terms
  const where = [citation?.article, citation?.paragraph].filter((one) => one !== undefined).join('')
  const url = citation?.url ?? undefined
  const copy = async (text: string) =>
    showToast((await copyText(text)) ? words.originalCopied : words.copyFailed)
  return (
    <View className="match-part">
      <View className="text-strong">{words.basis}</View>
      <View className="match-basis">
        <View>
          {`《${policy.title}》${where}`}
          {published.demo === true && <ExampleMark />}
        </View>
        <View className="text-sub tone-3">
          {[
            policy.docNo,
            words.version(published.version, published.since),
            published.verified === undefined ? undefined : words.verifiedOn(published.verified.verifiedAt),
          ]
            .filter((one) => one !== undefined)
            .join(' · ')}
        </View>
        <View className="row row-wrap gap-8">
          <Button
            variant="text"
            size="small"
            label={spoken([words.seeClause, policy.title])}
            onPress={() => go(routes.policy({ id: policy.id }))}
          >
            {words.seeClause}
          </Button>
          {url !== undefined && (
            <Button variant="text" size="small" onPress={() => void copy(url)}>
              {words.original}
            </Button>
          )}
        </View>
      </View>
    </View>
  )
}

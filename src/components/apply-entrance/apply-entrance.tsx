import type { PolicyClause } from '@contract/content/clause'
import { View } from '@tarojs/components'
import { copyText } from '@/platform/clipboard'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { openOutside } from '@/platform/open-outside'
import { routes } from '@/routes'
import { Button } from '../button/button'
import { dial } from '../dial/dial'
import { ExampleMark } from '../example-mark/example-mark'
import { Icon } from '../icon/icon'
import { showToast } from '../toast/show-toast'
import './apply-entrance.css'
import { entranceCopy } from './copy'

type Application = NonNullable<PolicyClause['apply']>

function Unknown({ policy }: { policy: string }) {
  const words = useCopy(entranceCopy)
  return (
    <View className="row row-between row-wrap">
      <View className="row gap-8 tone-2">
        <Icon name="help" size={20} />
        {words.unknown}
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

function Ways({ apply, demo }: { apply: Application; demo: boolean }) {
  const words = useCopy(entranceCopy)
  const { system, url, appId, department, phone, verifiedAt } = apply
  const open = async () => {
    const outcome = await openOutside(apply)
    if (outcome === 'copied') showToast(words.addressCopied)
    if (outcome === 'failed') showToast(words.copyFailed)
  }
  const copy = async (address: string) =>
    showToast((await copyText(address)) ? words.addressCopied : words.copyFailed)
  const about = department === undefined ? [] : [words.department(department)]
  return (
    <>
      {url === undefined && appId === undefined ? (
        <View className="text-strong">{words.elsewhere(system)}</View>
      ) : (
        <Button variant="secondary" wide icon="external" onPress={() => void open()}>
          {words.open(system)}
        </Button>
      )}
      <View className="row row-wrap gap-8 mt-8">
        {url !== undefined && (
          <Button variant="outline" size="small" icon="copy" onPress={() => void copy(url)}>
            {words.copyAddress}
          </Button>
        )}
        {phone !== undefined && (
          <Button variant="outline" size="small" icon="phone" onPress={() => void dial(phone)}>
            {words.call(phone)}
          </Button>
        )}
      </View>
      <View className="text-cap tone-3 mt-8">
        {[...about, words.verified(verifiedAt)].join(words.comma)}
        {demo && <ExampleMark />}
      </View>
    </>
  )
}

/**
 * 去申报 of a clause: the system it is done in, its address and phone; without a verified entrance it says so and offers
 * to ask. WeChat opens no web page of others, so there the address is copied.
 */
export function ApplyEntrance({ clause }: { clause: Pick<PolicyClause, 'apply' | 'policy' | 'demo'> }) {
  const { apply, policy, demo } = clause
  return (
    <View className="apply-entrance">
      {apply === undefined ? <Unknown policy={policy} /> : <Ways apply={apply} demo={demo === true} />}
    </View>
  )
}

import type { CampaignKind } from '@contract/campaign/campaign'
import type { Policy } from '@contract/content/policy'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { loadedData } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { Note } from '@/components/note/note'
import { OptionCard, OptionGroup } from '@/components/option-card/option-card'
import { Sheet } from '@/components/sheet/sheet'
import { PickField } from '@/components/text-field/pick-field'
import { listOf, useCatalog } from '@/platform/catalog'
import { go } from '@/platform/navigation'
import { useAction } from '@/platform/query/use-action'
import { routes } from '@/routes'
import { kinds, kindTexts, words } from './words'

const kindOrder: readonly CampaignKind[] = ['news', 'change', 'deadline']

/** The policies that companies can be judged by. */
function usePoliciesWithClauses(): Policy[] {
  const catalog = loadedData(useCatalog().state)
  if (catalog === undefined) return []
  const judged = new Set(listOf(catalog, 'clause').map(({ policy }) => policy))
  return listOf(catalog, 'policy').filter(({ id }) => judged.has(id))
}

/** Begins a campaign: of which policy, and what it tells. */
export function NewCampaignSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { run, busy, error } = useAction('campaign.open')
  const policies = usePoliciesWithClauses()
  const [policy, setPolicy] = useState<Policy | undefined>(undefined)
  const [isChoosing, setChoosing] = useState(false)
  const [kind, setKind] = useState<CampaignKind>('news')
  const begin = async () => {
    if (policy === undefined) return
    const outcome = await run({ policy: policy.id, kind })
    if (outcome?.ok !== true) return
    onClose()
    setPolicy(undefined)
    go(routes.staffCampaign({ id: outcome.data.id }))
  }
  if (isChoosing) {
    return (
      <Sheet open={open} title={words.policy} onClose={() => setChoosing(false)}>
        <OptionGroup label={words.policy}>
          {policies.map((one) => (
            <OptionCard
              key={one.id}
              title={one.title}
              text={one.issuedBy}
              selected={one.id === policy?.id}
              onSelect={() => {
                setPolicy(one)
                setChoosing(false)
              }}
            />
          ))}
        </OptionGroup>
        {policies.length === 0 && <Note icon="info">{words.noPolicies}</Note>}
      </Sheet>
    )
  }
  return (
    <Sheet
      open={open}
      title={words.newCampaign}
      onClose={onClose}
      foot={
        <Button wide busy={busy} disabled={policy === undefined} onPress={() => void begin()}>
          {words.begin}
        </Button>
      }
    >
      <View className="text-sub tone-2">{words.newHint}</View>
      <View className="stack gap-16 mt-12">
        <PickField
          label={words.policy}
          value={policy?.title ?? ''}
          placeholder={words.choosePolicy}
          onPress={() => setChoosing(true)}
        />
        <OptionGroup label={words.kind}>
          {kindOrder.map((one) => (
            <OptionCard
              key={one}
              title={kinds[one]}
              text={kindTexts[one]}
              selected={one === kind}
              onSelect={() => setKind(one)}
            />
          ))}
        </OptionGroup>
      </View>
      {error !== undefined && (
        <Note tone="danger" icon="alert-circle" announce className="mt-12">
          {error.message}
        </Note>
      )}
    </Sheet>
  )
}

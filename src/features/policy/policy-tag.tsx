import type { Policy, PolicyStatus } from '@contract/content/policy'
import { Tag, type TagTone } from '@/components/tag/tag'
import { useCopy } from '@/platform/language'
import { policyCopy } from './copy'

const tones: Record<PolicyStatus, TagTone> = {
  unverified: 'neutral',
  planned: 'neutral',
  period_over: 'neutral',
  draft: 'warn',
  in_force: 'ok',
  ended: 'neutral',
}

/** The state of a policy in a word; an example is only ever called an example. */
export function PolicyTag({ policy }: { policy: Policy }) {
  const words = useCopy(policyCopy)
  return policy.demo === true ? (
    <Tag tone="info">{words.example}</Tag>
  ) : (
    <Tag tone={tones[policy.status]}>{words.statuses[policy.status]}</Tag>
  )
}

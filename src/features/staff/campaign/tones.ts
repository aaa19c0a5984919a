import type { CampaignState } from '@contract/campaign/campaign'
import type { TagTone } from '@/components/tag/tag'

export const tones: Record<CampaignState, TagTone> = {
  draft: 'neutral',
  in_review: 'warn',
  returned: 'danger',
  sending: 'info',
  paused: 'warn',
  done: 'ok',
  withdrawn: 'neutral',
}

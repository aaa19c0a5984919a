import type { CampaignState, CampaignView } from '@contract/campaign/campaign'
import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Icon } from '@/components/icon/icon'
import './campaign.css'
import { words } from './words'

/** How many of the steps are behind a campaign in each state, of writing, review, sending, done. */
const behind: Record<CampaignState, number> = {
  draft: 0,
  returned: 0,
  in_review: 1,
  sending: 2,
  paused: 2,
  done: 4,
  withdrawn: 0,
}

/** Where a campaign stands on its way; one that was withdrawn is on none. */
export function StepStrip({ campaign }: { campaign: CampaignView }) {
  const { state, isByTimer, reviewer } = campaign
  if (state === 'withdrawn') return null
  const done = behind[state]
  const { strip } = words
  const names = [
    isByTimer ? strip.byRule : strip.write,
    done > 1 && reviewer === null ? strip.noReview : strip.review,
    strip.send,
    strip.done,
  ]
  return (
    <View className="campaign-steps" {...accessible({ role: 'list', label: strip.label })}>
      {names.map((name, index) => {
        const look = index < done ? ' campaign-step-done' : index === done ? ' campaign-step-current' : ''
        return (
          <View className={`campaign-step${look}`} key={name} {...accessible({ role: 'listitem' })}>
            <View className="campaign-step-mark num">
              {index < done ? <Icon name="check" size={16} /> : <Text>{index + 1}</Text>}
            </View>
            <Text>{name}</Text>
          </View>
        )
      })}
    </View>
  )
}

import type { CampaignRow } from '@contract/campaign/campaign'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionBar } from '@/components/action-bar/action-bar'
import { AsyncContent } from '@/components/async-content/async-content'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { ListItem } from '@/components/list-item/list-item'
import { LongList } from '@/components/long-list/long-list'
import { Section } from '@/components/section/section'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { formatMoment } from '@/platform/time/format-moment'
import { routes } from '@/routes'
import { StaffScreen } from '../staff-screen'
import { useStaffQuery } from '../use-staff-query'
import { campaignPageCopy } from './copy'
import { NewCampaignSheet } from './new-campaign-sheet'
import { tones } from './tones'
import { kinds, states, words } from './words'

/** What stands under a campaign's title: what it tells, of which policy, to how many so far, and when it moved last. */
function rowText({ kind, isByTimer, title, policyTitle, written, updatedAt }: CampaignRow): string {
  const parts = [
    kinds[kind],
    isByTimer ? words.byTimer : '',
    policyTitle === title ? '' : policyTitle,
    written === 0 ? '' : words.written(written),
    formatMoment(updatedAt, 'zh'),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function Rows({ rows }: { rows: readonly CampaignRow[] }) {
  return (
    <Card className="card-list">
      {rows.map((row) => (
        <ListItem
          key={row.id}
          title={row.title}
          text={rowText(row)}
          value={<Tag tone={tones[row.state]}>{states[row.state]}</Tag>}
          onPress={() => go(routes.staffCampaign({ id: row.id }))}
        />
      ))}
    </Card>
  )
}

function Campaigns({ items }: { items: readonly CampaignRow[] }) {
  const mine = items.filter(({ isForMe }) => isForMe)
  const others = items.filter(({ isForMe }) => !isForMe)
  return (
    <>
      {mine.length > 0 && (
        <Section title={words.forMe}>
          <Rows rows={mine} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={words.others}>
          <LongList count={others.length}>{(shown) => <Rows rows={others.slice(0, shown)} />}</LongList>
        </Section>
      )}
    </>
  )
}

/** 工作台 · 政策推送: what waits for me to let it go, then all campaigns, the latest first. */
export function CampaignsScreen() {
  const copy = useCopy(campaignPageCopy)
  const [isAdding, setAdding] = useState(false)
  const { state, refused, reload } = useStaffQuery(() => call('campaign.list', {}))
  return (
    <StaffScreen
      title={copy.campaigns}
      refused={refused}
      overlay={<NewCampaignSheet open={isAdding} onClose={() => setAdding(false)} />}
      bar={
        <ActionBar>
          <Button grow icon="plus" onPress={() => setAdding(true)}>
            {words.newCampaign}
          </Button>
        </ActionBar>
      }
    >
      <ChineseOnly>
        <View className="text-sub tone-2">{words.lead}</View>
        <AsyncContent
          state={state}
          skeleton={<Skeleton kind="card" count={2} />}
          empty={{
            when: ({ items }) => items.length === 0,
            icon: 'send',
            title: words.emptyTitle,
            text: words.emptyText,
          }}
          failedTitle={words.loadFailed}
          onRetry={reload}
        >
          {({ items }) => <Campaigns items={items} />}
        </AsyncContent>
      </ChineseOnly>
    </StaffScreen>
  )
}

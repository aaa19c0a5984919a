import type { RosterHead } from '@contract/event/view'
import { AsyncContent } from '@/components/async-content/async-content'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { ListItem } from '@/components/list-item/list-item'
import { LongList } from '@/components/long-list/long-list'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { recordsCopy } from './records-copy'
import { StaffScreen } from './staff-screen'
import { useStaffQuery } from './use-staff-query'

function EventRow({ head }: { head: RosterHead }) {
  const words = useCopy(recordsCopy)
  const moments = useMoments()
  const { event, title, startAt, endAt, taken, capacity, withdrawn, demo } = head
  const state = withdrawn ? words.withdrawn : endAt <= Date.now() ? words.over : undefined
  const parts = [
    moments.exact(startAt),
    words.taken(taken, capacity),
    ...(state === undefined ? [] : [state]),
  ]
  return (
    <ListItem
      title={
        <>
          {title}
          {demo && <ExampleMark />}
        </>
      }
      text={parts.join(' · ')}
      label={spoken([title, ...parts])}
      onPress={() => go(routes.staffRoster({ event }))}
    />
  )
}

/** 工作台 · 活动报名: events with seats, and how many are taken. */
export function RostersScreen() {
  const words = useCopy(recordsCopy)
  const { state, refused, reload } = useStaffQuery(() => call('event.rosters', {}))
  return (
    <StaffScreen title={words.rosters} refused={refused}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="row" count={3} />}
        empty={{ when: ({ items }) => items.length === 0, icon: 'ticket', ...words.noRosters }}
        failedTitle={words.rostersFailed}
        onRetry={reload}
      >
        {({ items }) => (
          <Card className="card-list">
            <LongList count={items.length}>
              {(shown) => items.slice(0, shown).map((head) => <EventRow key={head.event} head={head} />)}
            </LongList>
          </Card>
        )}
      </AsyncContent>
    </StaffScreen>
  )
}

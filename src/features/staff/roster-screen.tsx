import type { OutputOf } from '@contract/actions'
import { ROSTER_PAGE } from '@contract/event/actions'
import type { RosterRow } from '@contract/event/view'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { FootNote } from '@/components/foot-note/foot-note'
import { ListItem } from '@/components/list-item/list-item'
import { Note } from '@/components/note/note'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { recordsCopy } from './records-copy'
import { StaffScreen } from './staff-screen'
import { useStaffQuery } from './use-staff-query'

function PersonRow({ row }: { row: RosterRow }) {
  const words = useCopy(recordsCopy)
  const moments = useMoments()
  const { company, contact, phone, code, status, onSite, createdAt, demo } = row
  const when = words.registeredAt(moments.near(createdAt))
  return (
    <ListItem
      title={
        <>
          {company === '' ? words.forgotten : company}
          {demo && <ExampleMark />}
        </>
      }
      text={
        <>
          <View className="num">{[contact, phone, code].filter((part) => part !== '').join(' · ')}</View>
          <View className="text-cap tone-3 num">{onSite ? `${when} · ${words.onSite}` : when}</View>
        </>
      }
      value={<Tag tone={status === 'registered' ? 'ok' : 'neutral'}>{words.statuses[status]}</Tag>}
    />
  )
}

interface PageProps {
  roster: OutputOf<'event.roster'>
  skip: number
  onSkip: (skip: number) => void
}

function Page({ roster, skip, onSkip }: PageProps) {
  const words = useCopy(recordsCopy)
  return (
    <>
      <Note tone="brand" icon="users">
        {words.counts(roster)}
      </Note>
      <Card className="card-list mt-12">
        {roster.items.map((row) => (
          <PersonRow key={row.id} row={row} />
        ))}
      </Card>
      <View className="row gap-12 mt-16">
        {skip > 0 && (
          <Button variant="outline" size="small" grow onPress={() => onSkip(0)}>
            {words.firstPage}
          </Button>
        )}
        {roster.more && (
          <Button variant="secondary" size="small" grow onPress={() => onSkip(skip + ROSTER_PAGE)}>
            {words.nextPage}
          </Button>
        )}
      </View>
      <FootNote>
        <Text>{words.masked}</Text>
      </FootNote>
    </>
  )
}

/** 工作台 · who registered for one event, 50 at a time; never kept on the device. */
export function RosterScreen({ event }: { event: string }) {
  const words = useCopy(recordsCopy)
  const [skip, setSkip] = useState(0)
  const load = () => call('event.roster', { event, skip })
  const { state, refused, reload } = useStaffQuery(load, `${event}:${skip}`)
  return (
    <StaffScreen title={words.roster} refused={refused}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="row" count={5} />}
        empty={{
          when: ({ items }) => items.length === 0 && skip === 0,
          icon: 'users',
          ...words.noOne,
        }}
        failedTitle={words.rosterFailed}
        onRetry={reload}
      >
        {(roster) => <Page roster={roster} skip={skip} onSkip={setSkip} />}
      </AsyncContent>
    </StaffScreen>
  )
}

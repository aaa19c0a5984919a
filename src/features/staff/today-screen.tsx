import type { OutputOf } from '@contract/actions'
import { dayOf } from '@domain/time/shanghai'
import { View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { AllowMessage } from '@/components/allow-message/allow-message'
import { AsyncContent } from '@/components/async-content/async-content'
import { Card } from '@/components/card/card'
import { ListItem } from '@/components/list-item/list-item'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { useCopy, useLanguage } from '@/platform/language'
import { go, replace } from '@/platform/navigation'
import { formatDay, formatWeekday } from '@/platform/time/format-moment'
import { routes } from '@/routes'
import { staffCopy } from './copy'
import { frameCopy } from './frame/copy'
import { MatterRow } from './matter-row'
import { MoreRecords } from './more-records'
import { partOfDay } from './part-of-day'
import './staff.css'
import { StaffScreen } from './staff-screen'
import { TodayCounts } from './today-counts'
import { useStaffQuery } from './use-staff-query'
import { VisitRow } from './visit-row'

function Greeting({ name }: { name: string }) {
  const words = useCopy(staffCopy)
  const language = useLanguage()
  const now = Date.now()
  const day = dayOf(now)
  return (
    <>
      <View className="staff-greeting" {...accessible({ role: 'heading', level: 2 })}>
        {words.greeting({ name, part: partOfDay(now) })}
      </View>
      <View className="tone-2">{`${formatDay(day, language)} ${formatWeekday(day, language)}`}</View>
    </>
  )
}

function Today({ today }: { today: OutputOf<'staff.today'> }) {
  const words = useCopy(staffCopy)
  const { name, matters, visits, calendarWarning, held } = today
  return (
    <>
      <Greeting name={name} />
      <TodayCounts today={today} />
      {held > 0 && (
        <Card className="card-list mt-16">
          <ListItem title={words.held} text={words.heldNote(held)} onPress={() => go(routes.staffHeld())} />
        </Card>
      )}
      {calendarWarning && (
        <Note tone="warn" icon="calendar" className="mt-16">
          {words.calendarWarning}
        </Note>
      )}
      <Section
        title={words.firstMatters}
        link={{ text: words.allMatters, onPress: () => replace(routes.staffInquiries()) }}
      >
        <Card className="card-list">
          {matters.map((row) => (
            <MatterRow key={row.id} row={row} />
          ))}
          {matters.length === 0 && <View className="visit-row tone-2">{words.noMatters}</View>}
        </Card>
      </Section>
      <Section
        title={words.visits}
        link={{ text: words.allVisits, onPress: () => replace(routes.staffBookings()) }}
      >
        <Card className="card-list">
          {visits.map((booking) => (
            <VisitRow key={booking.id} booking={booking} />
          ))}
          {visits.length === 0 && <View className="visit-row tone-2">{words.noVisits}</View>}
        </Card>
      </Section>
      <MoreRecords />
      <View className="mt-24">
        <AllowMessage templates={['staff_due']} />
      </View>
    </>
  )
}

/** 工作台 · 今天: what is overdue, due, untaken and unconfirmed, then what to do first and who comes. */
export function TodayScreen() {
  const words = useCopy(staffCopy)
  const { state, refused, reload } = useStaffQuery(() => call('staff.today', {}))
  return (
    <StaffScreen title={useCopy(frameCopy).workbench} tab="today" refused={refused}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="row" count={4} />}
        empty="never"
        failedTitle={words.failedToday}
        onRetry={reload}
      >
        {(today) => <Today today={today} />}
      </AsyncContent>
    </StaffScreen>
  )
}

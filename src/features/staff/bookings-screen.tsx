import type { InputOf } from '@contract/actions'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { LongList } from '@/components/long-list/long-list'
import { Segment } from '@/components/segment/segment'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { BookingCard } from './booking-card'
import { staffCopy } from './copy'
import { LinkSheet } from './link-sheet'
import { StaffScreen } from './staff-screen'
import { TextSheet } from './text-sheet'
import { useBookingMoves } from './use-booking-moves'
import { useStaffQuery } from './use-staff-query'

type Filter = InputOf<'booking.queue'>['filter']

const filters: readonly Filter[] = ['pending', 'upcoming']
const REASON_MAX = 200

function DeclineSheet({ moves }: { moves: ReturnType<typeof useBookingMoves> }) {
  const words = useCopy(staffCopy)
  return (
    <TextSheet
      open={moves.declined !== undefined}
      title={words.declineTitle}
      hint={words.declineHint}
      label={words.declineReason}
      placeholder={words.declinePlaceholder}
      maxLength={REASON_MAX}
      value={moves.reason}
      onChange={moves.setReason}
      send={words.declineSend}
      danger
      busy={moves.declining.busy}
      error={moves.declining.error}
      field="reason"
      onSend={() => void moves.decline()}
      onClose={moves.dismiss}
    />
  )
}

/** 工作台 · 预约: those to confirm, and those to come. */
export function BookingsScreen() {
  const words = useCopy(staffCopy)
  const [filter, setFilter] = useState<Filter>('pending')
  const { state, refused, reload } = useStaffQuery(() => call('booking.queue', { filter }), filter)
  const moves = useBookingMoves({ reload })
  const { title, text } = words.emptyBookings[filter]
  return (
    <StaffScreen
      title={words.bookings}
      tab="bookings"
      refused={refused}
      overlay={
        <>
          <DeclineSheet moves={moves} />
          <LinkSheet moves={moves} />
        </>
      }
    >
      <Segment
        label={words.bookingFilterLabel}
        options={filters.map((value) => ({ value, text: words.bookingFilters[value] }))}
        value={filter}
        onChange={setFilter}
      />
      <View className="mt-16">
        <AsyncContent
          state={state}
          skeleton={<Skeleton kind="card" count={3} />}
          empty={{
            when: ({ items }) => items.length === 0,
            icon: 'calendar',
            title,
            text,
            ...(filter === 'upcoming'
              ? {}
              : { second: { text: words.seeUpcoming, onPress: () => setFilter('upcoming') } }),
          }}
          failedTitle={words.failedBookings}
          onRetry={reload}
        >
          {({ items }) => (
            <LongList key={filter} count={items.length}>
              {(shown) =>
                items
                  .slice(0, shown)
                  .map((booking) => (
                    <BookingCard
                      key={booking.id}
                      booking={booking}
                      confirming={moves.atWork === booking.id}
                      blocked={moves.atWork !== undefined && moves.atWork !== booking.id}
                      onConfirm={() => void moves.confirm(booking)}
                      onDecline={() => moves.startDeclining(booking)}
                    />
                  ))
              }
            </LongList>
          )}
        </AsyncContent>
      </View>
    </StaffScreen>
  )
}

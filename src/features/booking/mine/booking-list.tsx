import type { BookingView } from '@contract/booking/view'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { ActionBar } from '@/components/action-bar/action-bar'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { LongList } from '@/components/long-list/long-list'
import { Screen } from '@/components/screen/screen'
import { Section } from '@/components/section/section'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { itemOf, keepCatalogFresh, useCatalog } from '@/platform/catalog'
import { offersConsultations } from '@/platform/catalog/offers-consultations'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useQuery } from '@/platform/query/use-query'
import { routes } from '@/routes'
import { bookingCopy } from '../copy'
import { BookingCard } from './booking-card'
import { groupBookings } from './group-bookings'

function Groups({ items }: { items: readonly BookingView[] }) {
  const words = useCopy(bookingCopy)
  const catalog = loadedData(useCatalog().state)
  const { upcoming, earlier } = groupBookings(items, Date.now())
  const cards = (bookings: readonly BookingView[]) =>
    bookings.map((booking) => (
      <BookingCard
        key={booking.id}
        booking={booking}
        parkName={catalog === undefined ? undefined : itemOf(catalog, 'place', booking.place)?.name}
      />
    ))
  return (
    <LongList count={items.length}>
      {(shown) => {
        const earlierShown = cards(earlier.slice(0, Math.max(shown - upcoming.length, 0)))
        return (
          <>
            {upcoming.length === 0 && <View className="tone-2">{words.noUpcoming}</View>}
            {cards(upcoming.slice(0, shown))}
            {earlierShown.length > 0 && <Section title={words.earlier}>{earlierShown}</Section>}
          </>
        )
      }}
    </LongList>
  )
}

/** 我的预约: upcoming on top, earlier ones below. */
export function BookingList() {
  useDidShow(keepCatalogFresh)
  const words = useCopy(bookingCopy)
  const { state, reload } = useQuery('booking.mine', () => call('booking.mine', {}))
  const book = () => go(routes.visit())
  const consult = () => go(routes.consult())
  const catalog = loadedData(useCatalog().state)
  const consults = catalog !== undefined && offersConsultations(catalog)
  const some = (loadedData(state)?.items.length ?? 0) > 0
  const bar = (
    <ActionBar>
      {consults && (
        <Button variant="outline" grow onPress={consult}>
          {words.consult}
        </Button>
      )}
      <Button grow {...(consults ? {} : { wide: true })} onPress={book}>
        {words.book}
      </Button>
    </ActionBar>
  )
  return (
    <Screen title={words.mine} {...(some ? { bar } : {})}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={3} />}
        empty={{
          when: ({ items }) => items.length === 0,
          icon: 'calendar',
          title: words.noneTitle,
          text: words.noneText,
          action: { text: words.book, onPress: book },
          second: consults
            ? { text: words.consult, onPress: consult }
            : { text: words.seeParks, onPress: () => go(routes.parks()) },
        }}
        failedTitle={words.failed}
        onRetry={reload}
      >
        {({ items }) => <Groups items={items} />}
      </AsyncContent>
    </Screen>
  )
}

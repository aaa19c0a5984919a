import type { BookingView } from '@contract/booking/view'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Screen } from '@/components/screen/screen'
import { ConfirmSheet } from '@/components/sheet/confirm-sheet'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { itemOf, keepCatalogFresh, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useAction } from '@/platform/query/use-action'
import { useQuery } from '@/platform/query/use-query'
import { routes } from '@/routes'
import { bookingCopy } from '../copy'
import { detailCopy } from './copy'
import { DetailBar } from './detail-bar'
import { FactsCard } from './facts-card'
import { NearestSection } from './nearest-section'
import { StatusCard } from './status-card'
import './booking.css'

function WithoutId() {
  const words = useCopy(detailCopy)
  return (
    <Screen title={words.title}>
      <EmptyState
        icon="calendar"
        title={words.unknownTitle}
        text={words.unknownText}
        action={{ text: words.toList, onPress: () => go(routes.bookings()) }}
      />
    </Screen>
  )
}

function Facts({ booking }: { booking: BookingView }) {
  const catalog = loadedData(useCatalog().state)
  const parkName = catalog === undefined ? undefined : itemOf(catalog, 'place', booking.place)?.name
  return (
    <>
      <StatusCard booking={booking} />
      <FactsCard booking={booking} parkName={parkName} />
      {booking.status === 'declined' && <NearestSection booking={booking} />}
    </>
  )
}

function Detail({ id }: { id: string }) {
  useDidShow(keepCatalogFresh)
  const words = useCopy(detailCopy)
  const shared = useCopy(bookingCopy)
  const { state, reload, show } = useQuery<BookingView>(`booking.detail:${id}`, () =>
    call('booking.detail', { id }),
  )
  const cancel = useAction('booking.cancel')
  const [asking, setAsking] = useState(false)
  const booking = loadedData(state)
  const cancelling = booking?.consultation ? words.consultation : words
  const sure = async () => {
    const outcome = await cancel.run({ id })
    setAsking(false)
    if (outcome?.ok === true) show(outcome.data)
    else if (outcome !== undefined) reload()
  }
  return (
    <Screen
      title={words.title}
      {...(booking === undefined
        ? {}
        : {
            bar: <DetailBar booking={booking} error={cancel.error} onCancel={() => setAsking(true)} />,
          })}
      overlay={
        <ConfirmSheet
          open={asking}
          title={cancelling.cancelTitle}
          confirm={words.cancelSure}
          keep={words.cancelKeep}
          danger
          busy={cancel.busy}
          onClose={() => setAsking(false)}
          onConfirm={() => void sure()}
        >
          {cancelling.cancelText}
        </ConfirmSheet>
      }
    >
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={2} />}
        empty="never"
        failedTitle={shared.failed}
        onRetry={reload}
      >
        {(data) => <Facts booking={data} />}
      </AsyncContent>
    </Screen>
  )
}

/** One booking; a link without an id leads to the list. */
export function BookingDetailPage({ id }: { id: string }) {
  return id === '' ? <WithoutId /> : <Detail id={id} />
}

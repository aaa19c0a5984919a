import type { Event } from '@contract/content/event'
import { takesRegistrations } from '@domain/event/takes-registrations'
import { View } from '@tarojs/components'
import { loadedData } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { useEventStanding } from '@/platform/registration'
import { ArrivalCard, type ArrivalCardProps } from './arrival-card'
import { ArrivalSource } from './arrival-source'
import { leaveArrival } from './arrival-store'
import { arrivalCopy } from './copy'
import { useHomeArrival } from './use-home-arrival'

function CardWithSeats(props: Omit<ArrivalCardProps, 'standing'>) {
  return <ArrivalCard {...props} standing={loadedData(useEventStanding(props.event.id))} />
}

/** Seats are asked about only where there are some. */
function CardOf(props: Omit<ArrivalCardProps, 'standing'> & { event: Event }) {
  return takesRegistrations(props.event) ? (
    <CardWithSeats key={props.event.id} {...props} />
  ) : (
    <ArrivalCard {...props} standing={undefined} />
  )
}

/** The head of the first page in arrival mode: the event, how one came, and the way back to the usual page. */
export function ArrivalHome({ catalog, onAgenda }: { catalog: Catalog; onAgenda: () => void }) {
  const words = useCopy(arrivalCopy)
  const here = useHomeArrival(catalog)
  if (here === null) return null
  return (
    <>
      <CardOf event={here.event} now={here.now} onAgenda={onAgenda} />
      <ArrivalSource spotLabel={here.spotLabel} />
      <View className="row arrival-home-leave">
        <Button variant="text" size="small" wide onPress={leaveArrival}>
          {words.leave}
        </Button>
      </View>
    </>
  )
}

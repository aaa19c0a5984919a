import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { ArrivalCard } from './arrival-card'
import { ArrivalSource } from './arrival-source'
import { leaveArrival } from './arrival-store'
import { arrivalCopy } from './copy'
import { useHomeArrival } from './use-home-arrival'

/** The head of the first page in arrival mode: the event, how one came, and the way back to the usual page. */
export function ArrivalHome({ catalog, onAgenda }: { catalog: Catalog; onAgenda: () => void }) {
  const words = useCopy(arrivalCopy)
  const here = useHomeArrival(catalog)
  if (here === null) return null
  return (
    <>
      <ArrivalCard event={here.event} now={here.now} onAgenda={onAgenda} />
      <ArrivalSource spotLabel={here.spotLabel} />
      <View className="row arrival-home-leave">
        <Button variant="text" size="small" wide onPress={leaveArrival}>
          {words.leave}
        </Button>
      </View>
    </>
  )
}

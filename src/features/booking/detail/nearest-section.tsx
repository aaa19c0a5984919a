import type { BookingView } from '@contract/booking/view'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ListItem } from '@/components/list-item/list-item'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useMoments } from '@/platform/time/use-moments'
import { bookAgain } from '../book-again'
import { consultInstead } from '../consult/consult-wish'
import { routeInstead } from '../visit-wish'
import { detailCopy } from './copy'

/** After a decline: up to three free times, each one press away from being booked. */
export function NearestSection({ booking }: { booking: BookingView }) {
  const words = useCopy(detailCopy)
  const moments = useMoments()
  const { consultation } = booking
  const own = consultation ? words.consultation : words
  const ahead = booking.nearest.filter(({ startAt }) => startAt > Date.now())
  return (
    <Section title={words.instead} lead={ahead.length === 0 ? own.noInstead : own.insteadText}>
      {ahead.length > 0 && (
        <Card className="card-list">
          {ahead.map((offer) => (
            <ListItem
              key={offer.id}
              strong
              title={<View className="num">{moments.withWeekday(offer.startAt)}</View>}
              value={consultation ? words.consultation.free : words.free(offer.free)}
              label={words.take(moments.exact(offer.startAt))}
              onPress={() =>
                go(
                  consultation
                    ? consultInstead(consultation, offer.startAt)
                    : routeInstead(booking, offer.id),
                )
              }
            />
          ))}
        </Card>
      )}
      <View className="mt-12">
        <Button variant="outline" wide onPress={() => go(bookAgain(booking))}>
          {words.otherTime}
        </Button>
      </View>
    </Section>
  )
}

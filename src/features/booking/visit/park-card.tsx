import type { Place } from '@contract/content/place'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { PlaceDrawing } from '@/components/place-drawing/place-drawing'
import { useCopy, useLanguage } from '@/platform/language'
import { bookingCopy } from '../copy'
import { visitCopy } from './copy'

export interface ParkCardProps {
  park: Place
  /** Only a verified one; `null` says that it is not verified yet. */
  meetingPoint: string | null
  onChange: () => void
}

/** Which park the visit goes to, where one meets, and the way to another park. */
export function ParkCard({ park, meetingPoint, onChange }: ParkCardProps) {
  const words = useCopy(visitCopy)
  const shared = useCopy(bookingCopy)
  // English names are three times as long.
  const language = useLanguage()
  return (
    <Card className="visit-park">
      <View className="visit-park-picture">
        <PlaceDrawing size="thumb" place={park} />
      </View>
      <View className="grow">
        <View className="text-strong">{language === 'zh' ? park.name : (park.shortName ?? park.name)}</View>
        <View className="text-sub tone-2">{meetingPoint ?? shared.pointUnverified}</View>
      </View>
      <Button variant="text" size="small" onPress={onChange}>
        {words.changePark}
      </Button>
    </Card>
  )
}

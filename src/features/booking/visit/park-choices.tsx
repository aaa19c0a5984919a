import type { Place } from '@contract/content/place'
import { View } from '@tarojs/components'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { ListItem } from '@/components/list-item/list-item'
import { PlaceDrawing } from '@/components/place-drawing/place-drawing'

export interface ParkChoicesProps {
  parks: readonly Place[]
  onChoose: (id: string) => void
}

/** The parks that take visits, one to a row. */
export function ParkChoices({ parks, onChoose }: ParkChoicesProps) {
  return (
    <>
      {parks.map((place) => (
        <ListItem
          key={place.id}
          leading={
            <View className="visit-park-picture visit-park-picture-small">
              <PlaceDrawing size="thumb" place={place} />
            </View>
          }
          title={place.name}
          text={
            <>
              {place.tagline}
              {place.demo === true && <ExampleMark />}
            </>
          }
          label={place.name}
          onPress={() => onChoose(place.id)}
        />
      ))}
    </>
  )
}

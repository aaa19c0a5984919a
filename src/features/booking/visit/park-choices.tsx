import type { Place } from '@contract/content/place'
import { View } from '@tarojs/components'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Illustration } from '@/components/illustration/illustration'
import { ListItem } from '@/components/list-item/list-item'

export interface ParkChoicesProps {
  parks: readonly Place[]
  onChoose: (id: string) => void
}

/** The parks that take visits, one to a row. */
export function ParkChoices({ parks, onChoose }: ParkChoicesProps) {
  return (
    <>
      {parks.map(({ id, name, tagline, demo }) => (
        <ListItem
          key={id}
          leading={
            <View className="visit-park-picture visit-park-picture-small">
              <Illustration size="thumb" of={{ id }} />
            </View>
          }
          title={name}
          text={
            <>
              {tagline}
              {demo === true && <ExampleMark />}
            </>
          }
          label={name}
          onPress={() => onChoose(id)}
        />
      ))}
    </>
  )
}

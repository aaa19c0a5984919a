import { Text, View } from '@tarojs/components'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Icon } from '@/components/icon/icon'
import { Pressable } from '@/components/pressable/pressable'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { leaveArrival } from './arrival-store'
import './arrival-bar.css'
import { arrivalCopy } from './copy'
import { eventStanding } from './event-standing'
import { usePresentArrival } from './use-present-arrival'

export interface ArrivalBarProps {
  catalog: Catalog
  /** The page it stands on; the bar shows only where the code led to. */
  at: { place: string } | { event: string }
}

/** 您在〈峰会〉 above the park or event that a code led to, with the way out of it. */
export function ArrivalBar({ catalog, at }: ArrivalBarProps) {
  const words = useCopy(arrivalCopy)
  const present = usePresentArrival(catalog)
  if (present === null) return null
  const { arrival, now } = present
  const isHere =
    'place' in at
      ? arrival.mode === 'booth' && arrival.place.id === at.place
      : arrival.mode === 'event' && arrival.event.id === at.event
  if (!isHere) return null
  const { event, spotLabel } = arrival
  const isOn = event !== null && eventStanding(event, now).phase === 'here'
  return (
    <View className={`arrival-bar${'event' in at ? ' arrival-bar-inset' : ''}`}>
      <Icon name="map-pin" size={20} />
      <View className="grow">
        {isOn && (
          <View className="text-strong">
            {words.at(event.title)}
            {event.demo && <ExampleMark />}
          </View>
        )}
        <Text className="text-cap">
          {spotLabel === null ? words.enteredByEvent : words.enteredBy(spotLabel)}
        </Text>
      </View>
      <Pressable className="arrival-bar-close" label={words.close} onPress={leaveArrival}>
        <Icon name="close" size={20} />
      </Pressable>
    </View>
  )
}

import type { Place } from '@contract/content/place'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { CheckRow } from '@/components/check-row/check-row'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Sheet } from '@/components/sheet/sheet'
import { useCopy } from '@/platform/language'
import { submitCopy } from './copy'

/** The contract takes at most this many. */
const MOST_PARKS = 10

export interface ParkPickerProps {
  open: boolean
  parks: readonly Place[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  onClose: () => void
}

/** The sheet in which any number of parks is chosen. */
export function ParkPicker({ open, parks, chosen, onChange, onClose }: ParkPickerProps) {
  const words = useCopy(submitCopy)
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <Sheet
      open={open}
      title={words.parksTitle}
      onClose={onClose}
      foot={
        <Button wide onPress={onClose}>
          {words.parksDone(chosen.length)}
        </Button>
      }
    >
      {parks.map(({ id, name, tagline, demo }) => (
        <CheckRow
          key={id}
          title={name}
          text={
            <View className="row gap-8">
              {tagline}
              {demo === true && <ExampleMark />}
            </View>
          }
          checked={chosen.includes(id)}
          disabled={!chosen.includes(id) && chosen.length >= MOST_PARKS}
          onChange={(on) => toggle(id, on)}
        />
      ))}
    </Sheet>
  )
}

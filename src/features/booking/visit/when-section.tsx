import { View } from '@tarojs/components'
import { ChipGroup } from '@/components/chip/chip-group'
import { DayStrip } from '@/components/day-strip/day-strip'
import { SlotGrid } from '@/components/slot-grid/slot-grid'
import { Stepper } from '@/components/stepper/stepper'
import { useStoredWord } from '@/platform/catalog'
import { useCopy, useLanguage } from '@/platform/language'
import { Question } from '../question'
import { type Availability, dayOptions, slotOptions } from './availability-options'
import { visitCopy } from './copy'
import type { VisitForm } from './use-visit-form'

export interface WhenSectionProps {
  form: VisitForm
  availability: Availability
}

/** Day, time, number of people, and what they would like to see. */
export function WhenSection({ form, availability }: WhenSectionProps) {
  const words = useCopy(visitCopy)
  const language = useLanguage()
  const inWords = useStoredWord()
  const { visitors: wrongNumber } = form.errors
  return (
    <>
      <Question title={words.whichDay}>
        <DayStrip
          label={words.whichDay}
          days={dayOptions(availability, language)}
          value={form.day}
          onChange={form.chooseDay}
        />
      </Question>
      <Question title={words.whichTime}>
        <SlotGrid
          label={words.whichTime}
          slots={slotOptions(availability, form.day)}
          value={form.chosen?.id}
          onChange={form.setSlot}
        />
      </Question>
      <Question title={words.howMany}>
        <Stepper
          value={form.visitors}
          min={1}
          max={form.most}
          onChange={form.setVisitors}
          unit={words.visitorUnit(form.visitors)}
          note={words.atMost(form.most)}
        />
        {wrongNumber !== undefined && <View className="text-sub tone-danger mt-8">{wrongNumber}</View>}
      </Question>
      {availability.focus.length > 0 && (
        <Question title={words.focus}>
          <ChipGroup
            choose="many"
            label={words.focus}
            options={availability.focus.map((word) => ({ value: word, text: inWords(word) }))}
            value={form.focus}
            onChange={form.setFocus}
          />
        </Question>
      )}
    </>
  )
}

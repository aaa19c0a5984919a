import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ChipGroup } from '@/components/chip/chip-group'
import { IconButton } from '@/components/icon-tile/icon-button'
import { TextField } from '@/components/text-field/text-field'
import { useCopy } from '@/platform/language'
import { planFormCopy, type Reach, reaches } from './copy'
import type { StepDraft } from './plan-draft'

const STEP_MAX = 60
const whos = ['office', 'company'] as const

export interface StepFieldsProps {
  no: number
  step: StepDraft
  error: string | undefined
  onChange: (step: StepDraft) => void
  /** Missing for the only step: a plan has one. */
  onRemove: (() => void) | undefined
}

/** One step of a plan: what, by whom, by when. */
export function StepFields({ no, step, error, onChange, onRemove }: StepFieldsProps) {
  const words = useCopy(planFormCopy)
  const days: (Reach | 'none')[] = ['none', ...(Object.keys(reaches) as Reach[])]
  return (
    <Card className="mt-12">
      <View className="row row-between">
        <Text className="text-strong">{words.step(no)}</Text>
        {onRemove !== undefined && (
          <IconButton icon="close" tone="neutral" label={words.removeStep(no)} onPress={onRemove} />
        )}
      </View>
      <TextField
        label={words.step(no)}
        placeholder={words.stepHint}
        maxLength={STEP_MAX}
        value={step.text}
        onChange={(text) => onChange({ ...step, text })}
        {...(error === undefined ? {} : { error })}
      />
      <View className="mt-12">
        <ChipGroup
          choose="one"
          label={words.who}
          options={whos.map((value) => ({ value, text: words.whoIs[value] }))}
          value={step.who}
          onChange={(who) => onChange({ ...step, who })}
        />
      </View>
      <View className="mt-12">
        <ChipGroup
          choose="one"
          label={words.when}
          options={days.map((value) => ({
            value,
            text: value === 'none' ? (step.by ?? words.noDay) : words.reaches[value],
          }))}
          value={step.reach}
          onChange={(reach) => onChange({ ...step, reach })}
        />
      </View>
    </Card>
  )
}

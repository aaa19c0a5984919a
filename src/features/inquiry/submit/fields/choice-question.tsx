import { View } from '@tarojs/components'
import { ChipGroup } from '@/components/chip/chip-group'
import { Field } from '@/components/field/field'
import { answerCopy } from '@/components/inquiry-answers/copy'
import { useCopy } from '@/platform/language'
import { listIn, textIn } from '../inquiry-draft'
import { type QuestionProps, useQuestion } from './question'

/** A question that is answered by pressing one chip, or any number of them. */
export function ChoiceQuestion(props: QuestionProps<'one' | 'many'>) {
  const { field, form } = props
  const { label, shown } = useQuestion(props)
  const table: Readonly<Record<string, string>> = useCopy(answerCopy).options[field.name]
  const options = field.options.map((value) => ({ value, text: table[value] ?? value }))
  return (
    <Field {...shown}>
      <View className={`inquiry-choices${shown.error === undefined ? '' : ' field-box-error'}`}>
        {field.type === 'one' ? (
          <ChipGroup
            choose="one"
            label={label}
            options={options}
            value={textIn(form.draft, field.name)}
            onChange={(value) => form.change({ [field.name]: value })}
          />
        ) : (
          <ChipGroup
            choose="many"
            label={label}
            options={options}
            value={listIn(form.draft, field.name)}
            onChange={(value) => form.change({ [field.name]: value })}
          />
        )}
      </View>
    </Field>
  )
}

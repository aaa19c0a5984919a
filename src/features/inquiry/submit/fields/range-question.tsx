import { Text, View } from '@tarojs/components'
import { Field } from '@/components/field/field'
import { answerCopy } from '@/components/inquiry-answers/copy'
import { rangeDecimals } from '@/components/inquiry-answers/range-decimals'
import { NativeInput } from '@/components/native-input/native-input'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { textIn } from '../inquiry-draft'
import { pathOf, type QuestionProps, useQuestion } from './question'

const LONGEST = 12

/** An amount from and to, side by side. What is wrong with one end stands under both. */
export function RangeQuestion(props: QuestionProps<'range'>) {
  const { field, form } = props
  const { name } = field
  const { label, hint, shown } = useQuestion(props)
  const { units, from, to } = useCopy(answerCopy)
  const errorAt = (end: 'min' | 'max') => form.errors[`${pathOf(name)}.${end}`]
  const error = errorAt('min') ?? errorAt('max')
  const ends = [
    { end: 'min', words: from },
    { end: 'max', words: to },
  ] as const
  return (
    <Field
      {...shown}
      label={`${label} (${units[name]})`}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
    >
      <View className="inquiry-range">
        {ends.map(({ end, words }) => (
          <View key={end} className={`field-box${errorAt(end) === undefined ? '' : ' field-box-error'}`}>
            <Text className="tone-3 text-sub">{words}</Text>
            <NativeInput
              className="field-input num"
              label={spoken([label, words])}
              keyboard={rangeDecimals[name] === 0 ? 'number' : 'digit'}
              value={textIn(form.draft, `${name}.${end}`)}
              maxLength={LONGEST}
              invalid={errorAt(end) !== undefined}
              placeholder=""
              onChange={(text) => form.change({ [`${name}.${end}`]: text })}
            />
          </View>
        ))}
      </View>
    </Field>
  )
}

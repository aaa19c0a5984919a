import type { PolicyQuestion } from '@contract/content/question'
import { withCommas } from '@domain/money-text'
import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { ErrorLine } from '@/components/field/error-line'
import { NativeInput } from '@/components/native-input/native-input'
import { OptionCard, OptionGroup } from '@/components/option-card/option-card'
import { unbroken } from '@/components/unbroken'
import { spoken } from '@/platform/language/spoken'
import '@/components/field/field.css'
import { useCopy } from '@/platform/language'
import { answerText, dayOfDigits } from './answer-text'
import { type AnswerValue, decimalsOf, type NumberProblem, numberProblem } from './answer-value'
import { type MatchWords, matchCopy } from './copy'
import { readingOf, unitWord } from './number-text'
import { SCREEN_HEADING } from './use-new-screen'

/** What stands on the page and was not taken yet: `value` is undefined while nothing is chosen, `typed` is what stands in the field. */
export interface Draft {
  value: AnswerValue | undefined
  typed: string
}

/** The draft that shows an answer given before. */
export function draftOf({ answer }: PolicyQuestion, value: AnswerValue | undefined): Draft {
  if (typeof value !== 'string') return { value, typed: '' }
  if (answer.type === 'number') return { value, typed: value }
  return { value, typed: answer.type === 'day' ? value.replace(/-/gu, '') : '' }
}

/** What a typed draft answers. */
function valueTyped({ answer }: PolicyQuestion, typed: string): AnswerValue | undefined {
  if (answer.type === 'number') return typed.trim() === '' ? undefined : typed
  return dayOfDigits(typed)
}

/** Why a draft cannot be taken, in words; undefined where it can. */
export function draftProblem(
  { answer }: PolicyQuestion,
  { value, typed }: Draft,
  { problems }: MatchWords,
): string | undefined {
  if (value === null) return undefined
  if (answer.type === 'number') {
    const found: NumberProblem | undefined = numberProblem(typed, {
      decimals: decimalsOf(answer),
      most: answer.most,
    })
    if (found === undefined) return undefined
    return found === 'most'
      ? problems.most(`${withCommas(String(answer.most))} ${unitWord(answer.unit)}`)
      : problems[found]
  }
  if (value !== undefined) return undefined
  return answer.type === 'day' ? problems.day : problems.choose
}

interface AnswerProps {
  question: PolicyQuestion
  draft: Draft
  onChange: (draft: Draft) => void
  problem: string | undefined
  /** The keyboard's own key. */
  onConfirm: () => void
}

function optionsOf(
  { answer }: PolicyQuestion,
  words: MatchWords,
): { value: string | boolean; label: string }[] {
  if (answer.type === 'yes_no')
    return [
      { value: true, label: words.yes },
      { value: false, label: words.no },
    ]
  return answer.type === 'choice' ? answer.options : []
}

/** How a typed answer will be understood, read out as it changes. */
function Reading({ question, draft }: Pick<AnswerProps, 'question' | 'draft'>) {
  const words = useCopy(matchCopy)
  const { answer } = question
  const isNumber = answer.type === 'number'
  const isRight =
    draft.value !== null && draft.typed !== '' && draftProblem(question, draft, words) === undefined
  const text = !isRight
    ? ''
    : isNumber
      ? readingOf(draft.typed, answer.unit)
      : answerText(question, draft.value ?? null, words)
  return (
    <View className="match-reading num" {...accessible({ role: 'status', live: 'polite' })}>
      {text === '' ? '' : unbroken(words.readsAs(text))}
    </View>
  )
}

function TypedAnswer({ question, draft, onChange, problem, onConfirm }: AnswerProps) {
  const words = useCopy(matchCopy)
  const { answer, ask } = question
  if (answer.type !== 'number' && answer.type !== 'day') return null
  const unit = answer.type === 'number' ? unitWord(answer.unit) : ''
  const keyboard = answer.type === 'number' && decimalsOf(answer) > 0 ? 'digit' : 'number'
  return (
    <View className="match-typed">
      <View className={`field-box${problem === undefined ? '' : ' field-box-error'}`}>
        <NativeInput
          className="field-input match-input num"
          label={unit === '' ? ask : spoken([ask, unit])}
          value={draft.value === null ? '' : draft.typed}
          onChange={(typed) => onChange({ typed, value: valueTyped(question, typed) })}
          onConfirm={onConfirm}
          keyboard={keyboard}
          maxLength={20}
          placeholder={answer.type === 'day' ? words.dayHint : ''}
          invalid={problem !== undefined}
        />
        <Text className="match-unit">{unit}</Text>
      </View>
      {problem === undefined ? <Reading question={question} draft={draft} /> : <ErrorLine text={problem} />}
    </View>
  )
}

/** One question with its answers; 不清楚 is always one of them. */
export function QuestionCard(props: AnswerProps) {
  const { question, draft, onChange, problem } = props
  const words = useCopy(matchCopy)
  const { ask, help, answer } = question
  const isTyped = answer.type === 'number' || answer.type === 'day'
  return (
    <View className="match-question">
      <View className={`text-display ${SCREEN_HEADING}`} {...accessible({ role: 'heading', level: 2 })}>
        {ask}
      </View>
      {help !== undefined && <View className="tone-2 mt-8">{help}</View>}
      <View className="mt-24">
        <TypedAnswer {...props} />
        <OptionGroup label={ask}>
          {optionsOf(question, words).map(({ value, label }) => (
            <OptionCard
              key={String(value)}
              title={label}
              selected={draft.value === value}
              onSelect={() => onChange({ value, typed: '' })}
            />
          ))}
          <OptionCard
            title={words.unsure}
            text={words.unsureText}
            selected={draft.value === null}
            onSelect={() => onChange({ value: null, typed: '' })}
          />
        </OptionGroup>
        {!isTyped && problem !== undefined && <ErrorLine text={problem} />}
      </View>
    </View>
  )
}

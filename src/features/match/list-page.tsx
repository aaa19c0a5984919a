import type { PolicyQuestion } from '@contract/content/question'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { accessible } from '@/components/accessible'
import { Button } from '@/components/button/button'
import { Tick } from '@/components/check-row/tick'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { ChipGroup } from '@/components/chip/chip-group'
import { Pressable } from '@/components/pressable/pressable'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { routes } from '@/routes'
import { matchCopy } from './copy'
import { keptMatch } from './kept-match'
import { type Mark, type Marks, marksOf, withMarks } from './list-marks'
import { QuestionFrame } from './question-frame'
import type { Match } from './use-match'
import { SCREEN_HEADING } from './use-new-screen'
import { usePreparedAnswer } from './use-prepared'
import { useScreenDraft } from './use-screen-draft'

interface StatementProps {
  question: PolicyQuestion
  mark: Mark | undefined
  onMark: (mark: Mark | undefined) => void
}

/** Which one, where the statement applies and the answer is one of a few names. */
function Names({ question, mark, onMark }: StatementProps) {
  const { ask, answer, applies } = question
  if (answer.type !== 'choice' || mark === undefined || mark === null) return null
  const options = answer.options.filter(({ value }) => value !== applies?.otherwise)
  return (
    <View className="match-fact-names">
      <ChipGroup
        label={ask}
        options={options.map(({ value, label }) => ({ value, text: label }))}
        choose="one"
        value={mark === true ? undefined : mark}
        onChange={onMark}
      />
    </View>
  )
}

/** One statement: the wide part says that it applies, the small one 不清楚. */
function Statement({ question, mark, onMark }: StatementProps) {
  const words = useCopy(matchCopy)
  const { applies, ask, help, answer } = question
  const text = applies?.text ?? ask
  const isUnsure = mark === null
  const isOn = mark !== undefined && !isUnsure
  return (
    <View className={`match-fact${mark === undefined ? '' : ' match-fact-on'}`}>
      <View className="match-fact-row">
        <Pressable
          className="match-fact-main"
          role="checkbox"
          label={text}
          checked={isOn}
          onPress={() => onMark(isOn ? undefined : true)}
        >
          <Tick on={isOn} />
          <View className="grow">
            <View className="text-strong">{text}</View>
            {answer.type === 'yes_no' && help !== undefined && (
              <View className="text-sub tone-2">{help}</View>
            )}
          </View>
        </Pressable>
        <Pressable
          className={`match-fact-unsure${isUnsure ? ' match-fact-unsure-on' : ''}`}
          label={words.unsureOf(text)}
          pressed={isUnsure}
          onPress={() => onMark(isUnsure ? undefined : null)}
        >
          {words.unsure}
        </Pressable>
      </View>
      <Names question={question} mark={mark} onMark={onMark} />
    </View>
  )
}

export interface ListPageProps {
  match: Match
  questions: readonly PolicyQuestion[]
  /** Whether it came in the place of another just now. */
  justCame: () => boolean
}

/** 以下哪些符合您的企业: several statements on one screen. Give it their facts as `key`. */
export function ListPage({ match, questions, justCame }: ListPageProps) {
  const words = useCopy(matchCopy)
  const {
    draft: marks,
    setDraft: setMarks,
    isSecondTap,
  } = useScreenDraft<Marks>(() => marksOf(questions, match), justCame)
  const told = useMemo(() => withMarks(keptMatch(), questions, marks), [questions, marks])
  usePreparedAnswer(match.book, told)
  const unmarked = questions.filter(({ fact }) => marks[fact] === undefined)
  const mark = (fact: string, one: Mark | undefined) => {
    const { [fact]: _, ...others } = marks
    setMarks(one === undefined ? others : { ...others, [fact]: one })
  }
  const leaveOpen = () =>
    setMarks({ ...marks, ...Object.fromEntries(unmarked.map(({ fact }) => [fact, null])) })
  const next = () => {
    if (!isSecondTap() && match.answerList(questions, marks)) replace(routes.matchResult())
  }
  const onward = match.left === 1 && !match.isChanging ? words.finish : words.next
  const said =
    unmarked.length === 0 ? '' : unmarked.length === questions.length ? words.noneApplies : words.restDoesNot
  return (
    <QuestionFrame match={match} nextText={`${said}${onward}`} onNext={next}>
      <View className={`text-display ${SCREEN_HEADING}`} {...accessible({ role: 'heading', level: 2 })}>
        {words.listAsk}
      </View>
      <View className="tone-2 mt-8">{words.listHelp}</View>
      <ChineseOnly>
        <View className="match-facts" {...accessible({ role: 'group', label: words.listAsk })}>
          {questions.map((question) => (
            <Statement
              key={question.fact}
              question={question}
              mark={marks[question.fact]}
              onMark={(one) => mark(question.fact, one)}
            />
          ))}
        </View>
      </ChineseOnly>
      {unmarked.length > 0 && (
        <Button variant="text" size="small" onPress={leaveOpen}>
          {words.restUnsure}
        </Button>
      )}
    </QuestionFrame>
  )
}

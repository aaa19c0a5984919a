import type { PolicyQuestion } from '@contract/content/question'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { accessible } from '@/components/accessible'
import { ActionBar } from '@/components/action-bar/action-bar'
import { Button } from '@/components/button/button'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { useScrollToError } from '@/components/field/use-scroll-to-error'
import { Screen } from '@/components/screen/screen'
import { Sheet } from '@/components/sheet/sheet'
import { useCopy } from '@/platform/language'
import { go, replace } from '@/platform/navigation'
import { routes } from '@/routes'
import { AnswerList } from './answer-list'
import type { ClauseBook } from './clause-book'
import { matchCopy } from './copy'
import { MatchProgress } from './match-progress'
import { draftOf, draftProblem, QuestionCard } from './question-card'
import type { Match } from './use-match'
import { WhyAsked } from './why-asked'

function PossibleLine({ match }: { match: Match }) {
  const words = useCopy(matchCopy)
  const { possible } = match.advice
  const [before, count, after] = words.possible(possible.length)
  return (
    <View className="row row-between row-wrap gap-4">
      <View className="tone-2" {...accessible({ role: 'status', live: 'polite' })}>
        {before}
        <Text className="match-possible num">{count}</Text>
        {after}
        {possible.some(({ published }) => published.demo === true) && <ExampleMark />}
      </View>
      <Text className="tone-3">{words.onPhone}</Text>
    </View>
  )
}

export interface QuestionPageProps {
  book: ClauseBook
  match: Match
  question: PolicyQuestion
}

/** One question, its answers, and where it stands in the round. Give it the fact as `key`. */
export function QuestionPage({ book, match, question }: QuestionPageProps) {
  const words = useCopy(matchCopy)
  const before = match.answers.find(({ fact }) => fact === question.fact)?.value
  const [draft, setDraft] = useState(() => draftOf(question, before))
  const [attempted, setAttempted] = useState(false)
  const [listOpen, setListOpen] = useState(false)
  const showError = useScrollToError()
  const problem = attempted ? draftProblem(question, draft, words) : undefined

  const next = () => {
    setAttempted(true)
    if (draftProblem(question, draft, words) !== undefined) {
      showError()
      return
    }
    if (match.answer(question.fact, draft.value ?? null)) replace(routes.matchResult())
  }

  return (
    <Screen
      title={words.title}
      bar={
        <ActionBar lead={<PossibleLine match={match} />}>
          {match.back !== undefined && (
            <Button variant="outline" onPress={match.back}>
              {words.previous}
            </Button>
          )}
          <Button grow onPress={next}>
            {match.left === 1 && !match.isChanging ? words.finish : words.next}
          </Button>
        </ActionBar>
      }
      overlay={
        <Sheet open={listOpen} title={words.answersTitle} onClose={() => setListOpen(false)}>
          <AnswerList
            answers={match.answers}
            questions={book.questions}
            onChange={(fact) => {
              setListOpen(false)
              match.change(fact)
            }}
          />
        </Sheet>
      }
    >
      <MatchProgress match={match} onAnswers={() => setListOpen(true)} />
      <ChineseOnly>
        <QuestionCard
          question={question}
          draft={draft}
          onChange={setDraft}
          problem={problem}
          onConfirm={next}
        />
      </ChineseOnly>
      <View className="row row-between row-top row-wrap mt-16">
        <WhyAsked waiting={match.isChanging ? [] : match.advice.waiting} />
        {match.answers.length > 0 && (
          <Button variant="text" size="small" onPress={() => go(routes.matchResult())}>
            {words.seeResult}
          </Button>
        )}
      </View>
    </Screen>
  )
}

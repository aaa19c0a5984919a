import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { accessible } from '@/components/accessible'
import { ActionBar } from '@/components/action-bar/action-bar'
import { Button } from '@/components/button/button'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Screen } from '@/components/screen/screen'
import { Sheet } from '@/components/sheet/sheet'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { AnswerList } from './answer-list'
import { matchCopy } from './copy'
import { MatchProgress } from './match-progress'
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

export interface QuestionFrameProps {
  match: Match
  /** What the button says that takes the answer. */
  nextText: string
  onNext: () => void
  /** The question with its answers. */
  children: ReactNode
}

/** What stands around every question: progress, the way back and on, why it is asked. */
export function QuestionFrame({ match, nextText, onNext, children }: QuestionFrameProps) {
  const words = useCopy(matchCopy)
  const [listOpen, setListOpen] = useState(false)
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
          <Button grow onPress={onNext}>
            {nextText}
          </Button>
        </ActionBar>
      }
      overlay={
        <Sheet open={listOpen} title={words.answersTitle} onClose={() => setListOpen(false)}>
          <AnswerList
            told={match}
            questions={match.book.questions}
            onChange={(fact) => {
              setListOpen(false)
              match.change(fact)
            }}
          />
        </Sheet>
      }
    >
      <MatchProgress match={match} onAnswers={() => setListOpen(true)} />
      {children}
      <View className="row row-between row-top row-wrap mt-16">
        <WhyAsked waiting={match.isChanging ? [] : match.advice.waiting} />
        {match.done > 0 && (
          <Button variant="text" size="small" onPress={() => go(routes.matchResult())}>
            {words.seeResult}
          </Button>
        )}
      </View>
    </Screen>
  )
}

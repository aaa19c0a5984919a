import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionBar } from '@/components/action-bar/action-bar'
import { Button } from '@/components/button/button'
import { Screen } from '@/components/screen/screen'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { AnswerList } from './answer-list'
import { ClearSheet } from './clear-sheet'
import { matchCopy } from './copy'
import type { Match } from './use-match'

/** What is shown once a round is over: the answers, each open to change, and the way on. */
export function AnswersPage({ match }: { match: Match }) {
  const words = useCopy(matchCopy)
  const [asking, setAsking] = useState(false)
  const { askable, next } = match.advice
  return (
    <Screen
      title={words.answersTitle}
      bar={
        <ActionBar>
          {next.length > 0 && (
            <Button variant="outline" onPress={match.goOn}>
              {words.goOn(askable)}
            </Button>
          )}
          <Button grow onPress={() => go(routes.matchResult())}>
            {words.finish}
          </Button>
        </ActionBar>
      }
      overlay={
        <ClearSheet
          open={asking}
          onKeep={() => setAsking(false)}
          onClear={() => {
            setAsking(false)
            match.clear()
          }}
        />
      }
    >
      <AnswerList told={match} questions={match.book.questions} onChange={match.change} />
      {next.length === 0 && <View className="text-sub tone-3 mt-12">{words.nothingLeft}</View>}
      <View className="mt-16">
        <Button variant="text" wide onPress={() => setAsking(true)}>
          {words.clearAll}
        </Button>
      </View>
    </Screen>
  )
}

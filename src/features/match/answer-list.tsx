import type { PolicyQuestion } from '@contract/content/question'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ListItem } from '@/components/list-item/list-item'
import { unbroken } from '@/components/unbroken'
import { useCopy } from '@/platform/language'
import { answerText } from './answer-text'
import { answered, type Told } from './company'
import { matchCopy } from './copy'

export interface AnswerListProps {
  told: Told
  questions: readonly PolicyQuestion[]
  onChange: (fact: string) => void
}

/** Every answer given, and what applies but is not told yet; one press changes it. */
export function AnswerList({ told, questions, onChange }: AnswerListProps) {
  const words = useCopy(matchCopy)
  const { answers, ticked = [] } = told
  const given = answered(answers, questions).map(({ question, value }) => ({
    question,
    text: unbroken(answerText(question, value, words)),
  }))
  const untold = questions
    .filter(({ fact }) => ticked.includes(fact))
    .map((question) => ({ question, text: words.untold }))
  return (
    <>
      <View className="text-sub tone-2">{words.answersLead}</View>
      <Card className="card-list mt-12">
        {[...given, ...untold].map(({ question: { fact, ask }, text }) => (
          <ListItem
            key={fact}
            title={ask}
            text={text}
            label={words.changeOne(ask, text)}
            onPress={() => onChange(fact)}
          />
        ))}
      </Card>
    </>
  )
}

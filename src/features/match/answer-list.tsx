import type { PolicyQuestion } from '@contract/content/question'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ListItem } from '@/components/list-item/list-item'
import { useCopy } from '@/platform/language'
import { answerText } from './answer-text'
import { type Answer, answered } from './company'
import { matchCopy } from './copy'

export interface AnswerListProps {
  answers: readonly Answer[]
  questions: readonly PolicyQuestion[]
  onChange: (fact: string) => void
}

/** Every answer given; one press changes it. */
export function AnswerList({ answers, questions, onChange }: AnswerListProps) {
  const words = useCopy(matchCopy)
  return (
    <>
      <View className="text-sub tone-2">{words.answersLead}</View>
      <Card className="card-list mt-12">
        {answered(answers, questions).map(({ fact, question, value }) => {
          const text = answerText(question, value, words)
          return (
            <ListItem
              key={fact}
              title={question.ask}
              text={text}
              label={words.changeOne(question.ask, text)}
              onPress={() => onChange(fact)}
            />
          )
        })}
      </Card>
    </>
  )
}

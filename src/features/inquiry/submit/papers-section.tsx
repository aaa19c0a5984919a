import { Text } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { CheckRow } from '@/components/check-row/check-row'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { FootNote } from '@/components/foot-note/foot-note'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { useStoredWord } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { submitCopy } from './copy'

export interface PapersSectionProps {
  asked: readonly string[]
  ready: readonly string[]
  onChange: (ready: string[]) => void
  /** The last day by which missing ones should follow, epoch ms within it. */
  dueAt: number
  /** The date rests on rules that are made up for trying. */
  demo: boolean
}

/** What helps and may follow: one list, one date, and what happens when it passes. */
export function PapersSection({ asked, ready, onChange, dueAt, demo }: PapersSectionProps) {
  const words = useCopy(submitCopy)
  const moments = useMoments()
  const inWords = useStoredWord()
  const have = asked.filter((paper) => ready.includes(paper))
  const isMissing = have.length < asked.length
  return (
    <Section
      title={words.papers}
      aside={words.papersAside(have.length, asked.length - have.length)}
      lead={words.papersLead}
    >
      <Card className="card-list">
        {asked.map((paper) => {
          const on = ready.includes(paper)
          return (
            <CheckRow
              key={paper}
              title={inWords(paper)}
              text={on ? words.papersHave : words.papersLater}
              checked={on}
              onChange={(next) => onChange(next ? [...have, paper] : have.filter((other) => other !== paper))}
            />
          )
        })}
      </Card>
      <Note tone="brand" icon="verified" className="mt-12">
        <Text className="text-strong">{words.mayGoAhead}</Text>
        {isMissing ? words.missingBy(moments.day(dueAt)) : ''}
        {words.ifLate}
        {demo && <ExampleMark />}
      </Note>
      <FootNote>{words.noIdentity}</FootNote>
    </Section>
  )
}

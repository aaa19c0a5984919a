import type { InquiryView } from '@contract/inquiry/view'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { CheckRow } from '@/components/check-row/check-row'
import { keptCopy } from '@/components/kept-to-send/copy'
import { Tag } from '@/components/tag/tag'
import { useStoredWord } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { threadCopy } from './copy'

export interface PapersCardProps {
  papers: InquiryView['papers']
  /** What was ticked in a request that came back. */
  initial: readonly string[] | undefined
  /** The last word about them waits to be sent; a second one would overtake it. */
  waits: boolean
  busy: boolean
  /** Tells the officer which papers are at hand now. */
  onTell: (ready: string[]) => void
}

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item) => b.includes(item))

/** What is still missing, by when, and the way to say that it is there. Sent at once, not tick by tick. */
export function PapersCard({ papers, initial, waits, busy, onTell }: PapersCardProps) {
  const words = useCopy(threadCopy)
  const { waitingNote } = useCopy(keptCopy)
  const moments = useMoments()
  const inWords = useStoredWord()
  const [ready, setReady] = useState<readonly string[]>(() =>
    papers.asked.filter((paper) => (initial ?? papers.ready).includes(paper)),
  )
  const missing = papers.asked.filter((paper) => !papers.ready.includes(paper))
  const date = moments.day(papers.dueAt)
  if (papers.asked.length === 0) return null
  return (
    <Card>
      <View className="row row-between">
        <Text className="text-strong">
          {missing.length === 0 ? words.papersComplete : words.papersMissing(missing.length)}
        </Text>
        {missing.length > 0 && papers.late && <Tag tone="warn">{words.papersLateTag}</Tag>}
        {missing.length > 0 && !papers.late && (
          <Text className="text-sub text-strong tone-warn">{words.papersBy(date)}</Text>
        )}
      </View>
      {missing.length > 0 && (
        <View className="text-sub tone-2 mt-4">
          {papers.late ? words.papersLateText(date) : words.papersText}
        </View>
      )}
      <View className="mt-8 inquiry-papers">
        {papers.asked.map((paper) => (
          <CheckRow
            key={paper}
            title={inWords(paper)}
            text={ready.includes(paper) ? words.papersHave : words.papersNot}
            checked={ready.includes(paper)}
            onChange={(on) => setReady(on ? [...ready, paper] : ready.filter((other) => other !== paper))}
          />
        ))}
      </View>
      {!sameList(ready, papers.ready) && (
        <Button
          variant="secondary"
          wide
          busy={busy}
          onPress={() => onTell([...ready])}
          {...(waits ? { disabledReason: waitingNote } : {})}
        >
          {words.papersTell}
        </Button>
      )}
    </Card>
  )
}

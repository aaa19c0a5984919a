import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { CheckRow } from '@/components/check-row/check-row'
import { showToast } from '@/components/toast/show-toast'
import { copyText } from '@/platform/clipboard'
import { useCopy } from '@/platform/language'
import { matchCopy } from './copy'
import { Fold } from './fold'
import { keepMatch, keptMatch, useKeptMatch } from './kept-match'
import type { ResultItem } from './result-of'

/** The documents to prepare; ticks stay on the phone, the list can be copied. */
export function PapersPart({ item }: { item: ResultItem }) {
  const words = useCopy(matchCopy)
  const { id, title } = item.book.published
  const ticked = useKeptMatch().papers[id] ?? []
  const { papers } = item.shortfall
  if (papers.length === 0) return null
  const noteOf = (paper: (typeof papers)[number]) =>
    paper.mayFollow ? words.paperLater(paper.workingDays) : words.paperCore
  const tick = (paper: string, on: boolean) => {
    const next = on ? [...ticked, paper] : ticked.filter((one) => one !== paper)
    keepMatch({ papers: { ...keptMatch().papers, [id]: next } })
  }
  const copy = async () => {
    const lines = papers.map((paper) => words.paperLine(ticked.includes(paper.id), paper.name, noteOf(paper)))
    const text = [words.papersOf(title), ...lines].join('\n')
    showToast((await copyText(text)) ? words.copied : words.copyFailed)
  }
  return (
    <Fold title={words.papers(papers.length)} aside={words.papersHave(ticked.length, papers.length)}>
      {() => (
        <>
          {papers.map((paper) => (
            <CheckRow
              key={paper.id}
              title={paper.name}
              text={noteOf(paper)}
              checked={ticked.includes(paper.id)}
              onChange={(on) => tick(paper.id, on)}
            />
          ))}
          <View className="mt-8">
            <Button variant="outline" size="small" icon="copy" onPress={() => void copy()}>
              {words.copyPapers}
            </Button>
          </View>
        </>
      )}
    </Fold>
  )
}

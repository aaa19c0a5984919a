import { dayOf } from '@domain/time/shanghai'
import { Text, View } from '@tarojs/components'
import { Fragment, useEffect, useMemo } from 'react'
import { accessible } from '@/components/accessible'
import { Button } from '@/components/button/button'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { firstRows } from '@/components/long-list/first-rows'
import { LongList } from '@/components/long-list/long-list'
import { Note } from '@/components/note/note'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { ChangedNote } from './changed-note'
import { changedSince, fingerprint, versionsOf } from './changed-since'
import type { ClauseBook } from './clause-book'
import { ClauseCard } from './clause-card'
import { matchCopy } from './copy'
import { countStep } from './count-step'
import { type KeptMatch, keepMatch } from './kept-match'
import { LeftOutSection } from './left-out-section'
import { adviceFor } from './next-step'
import { grouped, type Result, type ResultGroup } from './result-of'
import { ResultTotals } from './result-totals'

function GroupHead({ group, count }: { group: ResultGroup; count: number }) {
  const words = useCopy(matchCopy)
  return (
    <View className="match-group">
      <View className="text-head" {...accessible({ role: 'heading', level: 2 })}>
        {words.groups[group]}
        <Text className="tone-3 text-sub"> {count}</Text>
      </View>
      <View className="text-sub tone-2">{words.groupNotes[group]}</View>
    </View>
  )
}

/** Remembers with which versions the result was made, unless it already stands there for these answers. */
function useKeptResult(book: ClauseBook, kept: KeptMatch, result: Result) {
  const answers = fingerprint(kept.answers)
  const save = () =>
    keepMatch({
      result: {
        at: Date.now(),
        answers,
        versions: versionsOf(book),
        certain: result.certain,
        upTo: result.upTo,
      },
    })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a result of other answers is replaced; changed clauses are told first
  useEffect(() => {
    countStep('finished')
    if (kept.result?.answers !== answers) save()
  }, [answers])
  return save
}

/** How many questions are still worth asking, and the way there. */
function MoreQuestions({ book, kept, today }: { book: ClauseBook; kept: KeptMatch; today: string }) {
  const words = useCopy(matchCopy)
  const { askable, next, estimate } = useMemo(() => adviceFor(book, kept, today), [book, kept, today])
  if (next.length === 0) return null
  const goOn = () => {
    if (kept.left === 0) keepMatch({ left: estimate })
    go(routes.match())
  }
  return (
    <Note tone="brand" className="mt-16">
      <View className="row row-between row-wrap">
        <View className="grow">{words.moreQuestions(askable)}</View>
        <Button variant="text" size="small" onPress={goOn}>
          {words.answerMore}
        </Button>
      </View>
    </Note>
  )
}

export interface ResultPageProps {
  book: ClauseBook
  kept: KeptMatch
  result: Result
}

/** What came of the answers: totals, each clause with its reasons, what was left out. */
export function ResultPage({ book, kept, result }: ResultPageProps) {
  const today = dayOf(Date.now())
  const changed = changedSince(kept.result, book, kept.answers)
  const save = useKeptResult(book, kept, result)
  const groups = grouped(result.items)
  const opened = ['met', 'near'].flatMap((group) =>
    groups.filter((one) => one.group === group).flatMap(({ rows }) => rows.slice(0, 1)),
  )
  return (
    <>
      <ResultTotals result={result} />
      {changed.length > 0 && kept.result !== undefined && (
        <ChangedNote changed={changed} kept={kept.result} onRecalculate={save} />
      )}
      <MoreQuestions book={book} kept={kept} today={today} />
      <ChineseOnly>
        <LongList count={result.items.length}>
          {(shown) =>
            firstRows(groups, shown).map(({ group, rows }) => (
              <Fragment key={group}>
                <GroupHead
                  group={group}
                  count={groups.find((one) => one.group === group)?.rows.length ?? 0}
                />
                {rows.map((item) => (
                  <ClauseCard
                    key={item.book.published.id}
                    item={item}
                    facts={result.facts}
                    questions={book.questions}
                    open={opened.includes(item)}
                  />
                ))}
              </Fragment>
            ))
          }
        </LongList>
        <LeftOutSection result={result} />
      </ChineseOnly>
    </>
  )
}

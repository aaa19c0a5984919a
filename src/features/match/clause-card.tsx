import type { PolicyQuestion } from '@contract/content/question'
import { evaluateClause } from '@domain/policy/clause/evaluate-clause'
import type { Facts } from '@domain/policy/facts'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { ApplyEntrance } from '@/components/apply-entrance/apply-entrance'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Icon } from '@/components/icon/icon'
import { Pressable } from '@/components/pressable/pressable'
import { Tag, type TagTone } from '@/components/tag/tag'
import { unbroken } from '@/components/unbroken'
import { useCopy, useLanguage } from '@/platform/language'
import { amountText } from './amount-text'
import { BasisPart } from './basis-part'
import { ConditionsPart, MissingPart } from './conditions-part'
import { matchCopy } from './copy'
import { readable } from './findings-of'
import { Fold } from './fold'
import { MinePart } from './mine-part'
import { AS_PUBLISHED } from './next-step'
import { PapersPart } from './papers-part'
import type { ResultGroup, ResultItem } from './result-of'
import { windowText } from './window-text'

const tones: Record<ResultGroup, TagTone> = {
  met: 'ok',
  near: 'warn',
  open: 'brand',
  later: 'brand',
  manual: 'brand',
  in_kind: 'ok',
  unverified: 'neutral',
  withheld: 'neutral',
  simulated: 'neutral',
  unmet: 'neutral',
}

export interface ClauseCardProps {
  item: ResultItem
  facts: Facts
  questions: readonly PolicyQuestion[]
  /** Stands open at first. */
  open: boolean
}

/** Everything behind a clause; drawn once it is opened. */
function Details({ item, facts, questions }: Omit<ClauseCardProps, 'open'>) {
  const words = useCopy(matchCopy)
  const outcome = evaluateClause(item.book.compiled, facts, AS_PUBLISHED)
  const isOver = ['simulated', 'unmet', 'withheld', 'unverified'].includes(item.group)
  return (
    <>
      <View className="tone-2 mt-8">{item.book.published.gist}</View>
      <MissingPart item={item} />
      <ConditionsPart item={item} outcome={outcome} questions={questions} />
      <BasisPart item={item} />
      {!isOver && <ApplyEntrance clause={item.book.published} />}
      {!isOver && <PapersPart item={item} />}
      {!isOver && <MinePart item={item} />}
      {item.book.published.withheld !== true && item.group !== 'unverified' && (
        <Fold title={words.steps}>
          {() =>
            [...outcome.trace, ...outcome.ambiguity].map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two steps may read the same
              <View key={`${at}${line}`} className="match-step num">
                {readable(line)}
              </View>
            ))
          }
        </Fold>
      )}
    </>
  )
}

/** One clause: where it stands, how much, until when; pressed, it says why and what to do. */
export function ClauseCard({ item, facts, questions, open: opened }: ClauseCardProps) {
  const words = useCopy(matchCopy)
  const language = useLanguage()
  const [open, setOpen] = useState(opened)
  const { published } = item.book
  const isConditional = item.decision.status === 'conditional'
  const tag = isConditional
    ? words.conditional
    : item.decision.status === 'out_of_window'
      ? words.outOfWindow
      : words.tags[item.group]
  const amount = unbroken(amountText(item, words.amounts))
  const window = windowText(item, { words, language })
  const mark = published.demo === true ? <ExampleMark /> : null
  const [change] = item.shortfall.changes ?? []
  return (
    <Card className="match-clause">
      <Pressable
        className={`match-clause-head${open ? ' match-fold-open' : ''}`}
        label={[published.title, tag, amount, window].join('，')}
        expanded={open}
        onPress={() => setOpen(!open)}
      >
        <View className="row row-between row-wrap gap-8">
          <Tag tone={tones[item.group]}>{tag}</Tag>
          <Text className="text-sub tone-2">
            {window}
            {mark}
          </Text>
        </View>
        <View className="row row-top gap-8 mt-8">
          <View className="grow">
            <View className="match-clause-title">{published.title}</View>
            <View
              className={`match-clause-amount num${item.group === 'met' ? ' match-clause-amount-met' : ''}`}
            >
              {amount}
              {mark}
            </View>
            {!open && change !== undefined && (
              <View className="text-sub tone-2">{unbroken(readable(change.text))}</View>
            )}
          </View>
          <Icon name="chevron-down" size={20} />
        </View>
      </Pressable>
      {open && <Details item={item} facts={facts} questions={questions} />}
    </Card>
  )
}

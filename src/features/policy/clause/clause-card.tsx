import type { PolicyClause } from '@contract/content/clause'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { ApplyEntrance } from '@/components/apply-entrance/apply-entrance'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Icon } from '@/components/icon/icon'
import { Pressable } from '@/components/pressable/pressable'
import { Tag, type TagTone } from '@/components/tag/tag'
import { useCopy } from '@/platform/language'
import { ExplainedText } from '../glossary'
import { type AmountKind, amountKindOf } from './amount-kind'
import { ClauseChanges } from './clause-changes'
import { ClauseFacts } from './clause-facts'
import { clauseCopy } from './copy'
import './clause.css'

const tones: Record<AmountKind, TagTone> = {
  withheld: 'warn',
  unknown: 'neutral',
  in_kind: 'info',
  by_case: 'info',
  up_to: 'brand',
  partial: 'warn',
  fixed: 'ok',
}

/** One clause: what it gives in a sentence, how the amount is worded, and the rest behind a press. */
export function ClauseCard({ clause }: { clause: PolicyClause }) {
  const words = useCopy(clauseCopy)
  const [open, setOpen] = useState(false)
  const kind = amountKindOf(clause)
  const title = clause.title.replace(/^示例·/u, '')
  return (
    <Card className="clause-card">
      <View className="row row-top row-between gap-12">
        <View className="grow text-strong">{title}</View>
        <View className="row gap-8">
          {clause.demo === true && <ExampleMark />}
          <Tag tone={tones[kind]}>{words.kinds[kind]}</Tag>
        </View>
      </View>
      <View className="text-sub tone-2 mt-4">
        <ExplainedText>{clause.gist}</ExplainedText>
      </View>
      {(kind === 'withheld' || kind === 'unknown') && (
        <View className="text-sub tone-3 mt-8">{words[kind]}</View>
      )}
      <ClauseChanges clause={clause} />
      <Pressable
        className={`clause-more${open ? ' clause-more-open' : ''}`}
        label={open ? words.less : words.moreOf(title)}
        expanded={open}
        onPress={() => setOpen(!open)}
      >
        <Text className="grow">{open ? words.less : words.more}</Text>
        <Icon name="chevron-down" size={20} />
      </Pressable>
      {open && (
        <>
          <ClauseFacts clause={clause} />
          <ApplyEntrance clause={clause} />
        </>
      )}
    </Card>
  )
}

import type { PolicyClause } from '@contract/content/clause'
import type { Policy } from '@contract/content/policy'
import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { CorrectionLink } from '@/components/correction-link/correction-link'
import { FootNote } from '@/components/foot-note/foot-note'
import { Section } from '@/components/section/section'
import { useCopy, useLanguage } from '@/platform/language'
import { policyCopy } from './copy'
import { ExplainedText } from './glossary'
import { OneMinute } from './one-minute'
import './policy.css'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { ClauseList } from './clause/clause-list'
import { PolicyCard } from './policy-card'
import { PolicyItems } from './policy-items'
import { NotApplying, PolicyState } from './policy-state'
import { PolicyTag } from './policy-tag'
import { PolicyText } from './policy-text'
import { headLine } from './window-line'

export interface PolicyDetailProps {
  policy: Policy
  clauses: readonly PolicyClause[]
  related: readonly Policy[]
  formerNote: string | undefined
}

/** One policy: answer first, then its clauses or else its items, its text or what sources say, its state and what stands near it. */
export function PolicyDetail({ policy, clauses, related, formerNote }: PolicyDetailProps) {
  const words = useCopy(policyCopy)
  const language = useLanguage()
  const hasAmounts =
    policy.items.some(({ amount }) => amount !== undefined) ||
    clauses.some(({ terms }) => terms.benefit?.terms === 'known')
  return (
    <>
      <ChineseOnly>
        <View className="row row-wrap gap-8">
          <PolicyTag policy={policy} />
          <Text className="text-cap tone-3">
            {policy.demo === true ? words.exampleNote : headLine(policy, { words, language })}
          </Text>
        </View>
        <View className="policy-title" {...accessible({ role: 'heading', level: 2 })}>
          {policy.title}
        </View>
        <View className="tone-2 mt-8">
          <ExplainedText>{policy.summary}</ExplainedText>
        </View>
        <OneMinute
          policy={policy}
          withheld={clauses.some(({ withheld }) => withheld === true)}
          perClause={clauses.some(({ terms }) => terms.window !== undefined)}
        />
        {clauses.length > 0 ? (
          <ClauseList policy={policy} clauses={clauses} />
        ) : (
          <PolicyItems policy={policy} />
        )}
        {hasAmounts && <FootNote>{words.finalWord}</FootNote>}
        <PolicyText policy={policy} />
        <PolicyState policy={policy} />
      </ChineseOnly>
      <NotApplying />
      {related.length > 0 && (
        <Section title={words.related}>
          {related.map((other) => (
            <PolicyCard key={other.id} policy={other} />
          ))}
        </Section>
      )}
      <CorrectionLink kind="policy" id={policy.id} />
      {formerNote !== undefined && <FootNote align="center">{formerNote}</FootNote>}
    </>
  )
}

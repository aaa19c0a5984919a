import type { Clause } from '@contract/policy/clause'
import { compileClause } from '@domain/policy/clause/compile-clause'
import { evaluateClause } from '@domain/policy/clause/evaluate-clause'
import { readFacts } from '@domain/policy/facts'
import { dayOf } from '@domain/time/shanghai'
import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import './clause.css'
import { sampleCompanies } from './sample-companies'
import { words } from './words'

/** The trace of each sample company; undefined where the clause cannot be computed as it stands. */
function tried(document: Clause | undefined): string[][] | undefined {
  if (document === undefined) return undefined
  const today = dayOf(Date.now())
  try {
    const compiled = compileClause(document)
    return sampleCompanies.map(
      ({ company }) => evaluateClause(compiled, readFacts(company, today), { assumeInForce: true }).trace,
    )
  } catch {
    // JSON that the contract has not checked yet may be no clause at all; the page says so.
    return undefined
  }
}

function Company({ name, text, trace }: { name: string; text: string; trace: readonly string[] }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className="clause-group">
      <View className="text-strong">{name}</View>
      <View className="text-sub tone-2">{text}</View>
      <View className="mt-4">{trace.at(-1) ?? ''}</View>
      <Button
        variant="text"
        size="small"
        label={`${name}：${isOpen ? words.hideTrace : words.trace}`}
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? words.hideTrace : words.trace}
      </Button>
      {isOpen && <View className="clause-trace text-sub tone-2">{trace.join('\n')}</View>}
    </View>
  )
}

/** The clause computed on this phone for three sample companies, anew with every change. */
export function TrialSection({ document }: { document: Clause | undefined }) {
  const traces = useMemo(() => tried(document), [document])
  return (
    <Section title={words.trial} lead={words.trialLead}>
      {traces === undefined ? (
        <Note icon="info">{words.cannotTry}</Note>
      ) : (
        <Card>
          {sampleCompanies.map(({ name, text }, index) => (
            <Company key={name} name={name} text={text} trace={traces[index] ?? []} />
          ))}
        </Card>
      )}
    </Section>
  )
}

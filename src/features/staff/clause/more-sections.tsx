import { clauseWords } from '@domain/clause-draft/copy'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { CheckRow } from '@/components/check-row/check-row'
import { ChipGroup } from '@/components/chip/chip-group'
import { ErrorLine } from '@/components/field/error-line'
import { Field } from '@/components/field/field'
import { Section } from '@/components/section/section'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import './clause.css'
import { keyOfPlace } from './key-of-place'
import type { ClauseFormState } from './use-clause-form'
import { aspects, words } from './words'

const TITLE_MAX = 40
const GIST_MAX = 160
const QUOTE_MAX = 200

const { title: _flags, ...flagNames } = clauseWords.flags

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, text]) => ({ value, text }))

interface SectionProps {
  state: ClauseFormState
}

const errorOf = (error: string | undefined) => (error === undefined ? {} : { error })

export function BasicsSection({ state: { form, change, problemOf } }: SectionProps) {
  return (
    <Section title={words.basics}>
      <Card>
        <View className="stack">
          <TextField
            label={words.titleLabel}
            maxLength={TITLE_MAX}
            value={form.title}
            onChange={(title) => change({ title })}
            {...errorOf(problemOf('title'))}
          />
          <TextArea
            label={words.gistLabel}
            maxLength={GIST_MAX}
            value={form.gist}
            onChange={(gist) => change({ gist })}
            {...errorOf(problemOf('gist'))}
          />
          <Field label={clauseWords.aspects}>
            <ChipGroup
              choose="many"
              onSurface
              label={clauseWords.aspects}
              options={optionsOf(aspects)}
              value={form.aspects}
              onChange={(chosen) => change({ aspects: chosen })}
            />
          </Field>
        </View>
      </Card>
    </Section>
  )
}

export function CapsSection({ state: { form, change, problemOf } }: SectionProps) {
  const { caps } = form
  const error = problemOf('caps')
  const setAt = (index: number, cap: (typeof caps)[number] | undefined) =>
    change({ caps: caps.flatMap((one, at) => (at !== index ? [one] : cap === undefined ? [] : [cap])) })
  return (
    <Section title={words.caps}>
      <Card>
        {caps.map((cap, index) => (
          <View className="clause-group stack gap-8" key={keyOfPlace(index)}>
            <Field label={`${words.capScope} ${index + 1}`}>
              <ChipGroup
                choose="one"
                onSurface
                label={`${words.capScope} ${index + 1}`}
                options={optionsOf(clauseWords.scopes)}
                value={cap.scope}
                onChange={(scope) => setAt(index, { ...cap, scope })}
              />
            </Field>
            <TextField
              label={words.amountLabel}
              keyboard="digit"
              value={cap.amount}
              onChange={(amount) => setAt(index, { ...cap, amount })}
            />
            <Button
              variant="text"
              size="small"
              label={words.removeRow(`${words.caps} ${index + 1}`)}
              onPress={() => setAt(index, undefined)}
            >
              {words.remove}
            </Button>
          </View>
        ))}
        {error !== undefined && <ErrorLine text={error} />}
        <Button
          variant="outline"
          size="small"
          icon="plus"
          onPress={() => change({ caps: [...caps, { scope: 'item', amount: '' }] })}
        >
          {words.addCap}
        </Button>
      </Card>
    </Section>
  )
}

export function StackingSection({ state: { form, change } }: SectionProps) {
  return (
    <Section title={words.stacking}>
      <Card>
        <View className="stack">
          <Field label={words.stacking}>
            <ChipGroup
              choose="one"
              onSurface
              label={words.stacking}
              options={optionsOf(clauseWords.rules)}
              value={form.stackRule}
              onChange={(stackRule) => change({ stackRule })}
            />
          </Field>
          <TextField
            label={words.group}
            hint={words.groupHint}
            optional
            value={form.stackGroup}
            onChange={(stackGroup) => change({ stackGroup })}
          />
        </View>
      </Card>
    </Section>
  )
}

/** An id that no other paper of the clause has. */
function freePaperId(papers: readonly { id: string }[]): string {
  const taken = new Set(papers.map(({ id }) => id))
  for (let number = papers.length + 1; ; number += 1)
    if (!taken.has(`paper-${number}`)) return `paper-${number}`
}

export function EvidenceSection({ state: { form, change, problemOf } }: SectionProps) {
  const { evidence } = form
  const error = problemOf('evidence')
  const setAt = (index: number, paper: (typeof evidence)[number] | undefined) =>
    change({
      evidence: evidence.flatMap((one, at) => (at !== index ? [one] : paper === undefined ? [] : [paper])),
    })
  return (
    <Section title={words.evidence}>
      <Card>
        {evidence.map((paper, index) => (
          <View className="clause-group stack gap-8" key={paper.id}>
            <TextField
              label={words.paper}
              value={paper.name}
              onChange={(name) => setAt(index, { ...paper, name })}
            />
            <CheckRow
              title={words.core}
              checked={paper.core}
              onChange={(core) => setAt(index, { ...paper, core })}
            />
            <CheckRow
              title={words.deferrable}
              checked={paper.deferrable}
              onChange={(deferrable) => setAt(index, { ...paper, deferrable })}
            />
            <Button
              variant="text"
              size="small"
              label={words.removeRow(paper.name)}
              onPress={() => setAt(index, undefined)}
            >
              {words.remove}
            </Button>
          </View>
        ))}
        {error !== undefined && <ErrorLine text={error} />}
        <Button
          variant="outline"
          size="small"
          icon="plus"
          onPress={() =>
            change({
              evidence: [
                ...evidence,
                { id: freePaperId(evidence), name: '', core: false, deferrable: false },
              ],
            })
          }
        >
          {words.addPaper}
        </Button>
      </Card>
    </Section>
  )
}

export function WindowSection({ state: { form, change } }: SectionProps) {
  return (
    <Section title={words.window}>
      <Card>
        <View className="stack">
          <Field label={words.mode}>
            <ChipGroup
              choose="one"
              onSurface
              label={words.mode}
              options={optionsOf(clauseWords.modes)}
              value={form.windowMode}
              onChange={(windowMode) => change({ windowMode })}
            />
          </Field>
          <TextField
            label={words.opens}
            hint={words.windowHint}
            optional
            value={form.opens}
            onChange={(opens) => change({ opens })}
          />
          <TextField
            label={words.closes}
            hint={words.windowHint}
            optional
            value={form.closes}
            onChange={(closes) => change({ closes })}
          />
        </View>
      </Card>
    </Section>
  )
}

export function SourceSection({ state: { form, change } }: SectionProps) {
  const { citation } = form
  const cite = (part: Partial<typeof citation>) => change({ citation: { ...citation, ...part } })
  return (
    <>
      <Section title={words.authority}>
        <Card>
          <View className="stack">
            <TextField label={words.lead} value={form.lead} onChange={(lead) => change({ lead })} />
            <TextField
              label={words.contact}
              optional
              value={form.contact}
              onChange={(contact) => change({ contact })}
            />
          </View>
        </Card>
      </Section>
      <Section title={words.citation}>
        <Card>
          <View className="stack">
            <TextField
              label={words.cite.document}
              value={citation.document}
              onChange={(document) => cite({ document })}
            />
            <TextField
              label={words.cite.article}
              optional
              value={citation.article}
              onChange={(article) => cite({ article })}
            />
            <TextArea
              label={words.cite.quote}
              optional
              maxLength={QUOTE_MAX}
              value={citation.quote}
              onChange={(quote) => cite({ quote })}
            />
            <TextField
              label={words.cite.url}
              optional
              maxLength={400}
              value={citation.url}
              onChange={(url) => cite({ url })}
            />
          </View>
        </Card>
      </Section>
      <Section title={words.flags}>
        <Card>
          <ChipGroup
            choose="many"
            onSurface
            label={words.flags}
            options={optionsOf(flagNames)}
            value={form.flags}
            onChange={(flags) => change({ flags })}
          />
        </Card>
      </Section>
      <Section title={words.verified}>
        <Card>
          <View className="stack">
            <TextField
              label={words.verifiedAt}
              hint={words.dayHint}
              optional
              maxLength={10}
              value={form.verifiedAt}
              onChange={(verifiedAt) => change({ verifiedAt })}
            />
            <TextField
              label={words.expiresAt}
              hint={words.dayHint}
              optional
              maxLength={10}
              value={form.expiresAt}
              onChange={(expiresAt) => change({ expiresAt })}
            />
          </View>
        </Card>
      </Section>
    </>
  )
}

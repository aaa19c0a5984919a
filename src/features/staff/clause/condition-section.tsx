import { conditionText } from '@domain/clause-draft/differences'
import { readJson } from '@domain/clause-draft/form/amount-form'
import type { ConditionGroup, LeafRow } from '@domain/clause-draft/form/condition-form'
import { asked, readConditions, writeConditions } from '@domain/clause-draft/form/condition-form'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ChipGroup } from '@/components/chip/chip-group'
import { ErrorLine } from '@/components/field/error-line'
import { Section } from '@/components/section/section'
import { TextArea } from '@/components/text-area/text-area'
import { PickField } from '@/components/text-field/pick-field'
import { TextField } from '@/components/text-field/text-field'
import type { FactChoice } from './clause-context'
import './clause.css'
import { keyOfPlace } from './key-of-place'
import type { ClauseFormState } from './use-clause-form'
import { operatorsOf, words } from './words'

const JSON_MAX = 8_000

const freshRow = (): LeafRow => ({ fact: '', op: 'gte', value: '', type: 'number' })

/** The row of a fact: its first operator, and a value of its kind. */
export function rowOfFact({ fact, type }: FactChoice): LeafRow {
  return { fact, type, op: operatorsOf[type][0]?.[0] ?? 'eq', value: type === 'yes_no' ? 'yes' : '' }
}

interface RowProps {
  row: LeafRow
  choices: readonly FactChoice[]
  onPick: () => void
  onChange: (row: LeafRow) => void
  onRemove: () => void
}

function Row({ row, choices, onPick, onChange, onRemove }: RowProps) {
  const choice = choices.find(({ fact }) => fact === row.fact)
  const name = choice?.name ?? row.fact
  return (
    <View className="stack gap-8 mt-12">
      {row.kept?.label !== undefined && <View className="text-sub tone-2">{row.kept.label}</View>}
      <PickField label={words.fact} value={name} placeholder={words.chooseFact} onPress={onPick} />
      {row.fact !== '' && (
        <>
          <ChipGroup
            choose="one"
            onSurface
            label={`${name} ${words.operator}`}
            options={operatorsOf[row.type].map(([value, text]) => ({ value, text }))}
            value={row.op}
            onChange={(op) => onChange(asked(row, { op }))}
          />
          {row.type === 'yes_no' ? (
            <ChipGroup
              choose="one"
              onSurface
              label={`${name} ${words.value}`}
              options={[
                { value: 'yes', text: words.yes },
                { value: 'no', text: words.no },
              ]}
              value={row.value}
              onChange={(value) => onChange(asked(row, { value }))}
            />
          ) : (
            <TextField
              label={words.value}
              value={row.value}
              suffix={choice?.unit}
              {...(row.type === 'words' ? { hint: words.listHint } : {})}
              {...(row.type === 'day' ? { hint: words.dayHint } : {})}
              onChange={(value) => onChange(asked(row, { value }))}
            />
          )}
        </>
      )}
      <Button variant="text" size="small" label={words.removeRow(name)} onPress={onRemove}>
        {words.remove}
      </Button>
    </View>
  )
}

export interface ConditionSectionProps {
  title: string
  groups: readonly ConditionGroup[]
  onChange: (groups: ConditionGroup[]) => void
  error: string | undefined
  choices: readonly FactChoice[]
  /** Opens the list of facts for one row. */
  onPick: (group: number, leaf: number) => void
}

/** Conditions as rows, in groups one level deep; what nests deeper is told in words and stays as it is. */
export function ConditionSection(props: ConditionSectionProps) {
  const { title, groups, onChange, error, choices, onPick } = props
  const replaceAt = (index: number, group: ConditionGroup | undefined) =>
    onChange(groups.flatMap((one, at) => (at !== index ? [one] : group === undefined ? [] : [group])))
  const add = (join: 'all' | 'any' | 'not') => onChange([...groups, { join, leaves: [freshRow()] }])
  return (
    <Section title={title}>
      <Card>
        {groups.map((group, index) => (
          <View className="clause-group" key={keyOfPlace(index)}>
            <View className="text-sub tone-2">{words.joins[group.join]}</View>
            {group.join === 'deep' ? (
              <>
                <View className="clause-side-text">{conditionText(group.condition)}</View>
                <View className="text-sub tone-2 mt-4">{words.deepHint}</View>
              </>
            ) : (
              <Leaves
                group={group}
                choices={choices}
                onChange={(leaves) =>
                  replaceAt(index, leaves.length === 0 ? undefined : { ...group, leaves })
                }
                onPick={(leaf) => onPick(index, leaf)}
              />
            )}
          </View>
        ))}
        {error !== undefined && <ErrorLine text={error} />}
        <View className="row row-wrap gap-8 mt-8">
          <Button
            variant="outline"
            size="small"
            icon="plus"
            label={`${title}：${words.addRow}`}
            onPress={() => add('all')}
          >
            {words.addRow}
          </Button>
          <Button variant="text" size="small" label={`${title}：${words.addAny}`} onPress={() => add('any')}>
            {words.addAny}
          </Button>
          <Button variant="text" size="small" label={`${title}：${words.addNot}`} onPress={() => add('not')}>
            {words.addNot}
          </Button>
        </View>
      </Card>
    </Section>
  )
}

interface LeavesProps {
  group: Exclude<ConditionGroup, { join: 'deep' }>
  choices: readonly FactChoice[]
  onChange: (leaves: LeafRow[]) => void
  onPick: (leaf: number) => void
}

function Leaves({ group, choices, onChange, onPick }: LeavesProps) {
  const { leaves, join } = group
  return (
    <>
      {leaves.map((row, at) => (
        <Row
          key={keyOfPlace(at)}
          row={row}
          choices={choices}
          onPick={() => onPick(at)}
          onChange={(next) => onChange(leaves.map((one, index) => (index === at ? next : one)))}
          onRemove={() => onChange(leaves.filter((_, index) => index !== at))}
        />
      ))}
      {join !== 'all' && (
        <Button variant="text" size="small" onPress={() => onChange([...leaves, freshRow()])}>
          {words.addRow}
        </Button>
      )}
    </>
  )
}

/** The way to write all conditions as JSON, and back to rows. */
export function AdvancedConditions({ state }: { state: ClauseFormState }) {
  const { form, change, problemOf } = state
  const error = problemOf('conditions')
  if (form.conditionsText === null) {
    const open = () => {
      const written = writeConditions(form.conditions, form.base.terms.conditions)
      change({ conditionsText: written ? JSON.stringify(written, null, 2) : '' })
    }
    return (
      <Button variant="text" onPress={open}>
        {words.advanced}
      </Button>
    )
  }
  return (
    <Section title={words.jsonLabel}>
      <Card>
        <TextArea
          label={words.jsonLabel}
          hint={words.jsonHint}
          maxLength={JSON_MAX}
          value={form.conditionsText}
          onChange={(conditionsText) => change({ conditionsText })}
          {...(error === undefined ? {} : { error })}
        />
        <Button
          variant="text"
          size="small"
          onPress={() =>
            change({
              conditions: readConditions(readJson(form.conditionsText ?? '') ?? null),
              conditionsText: null,
            })
          }
        >
          {words.rows}
        </Button>
      </Card>
    </Section>
  )
}

import { clauseWords } from '@domain/clause-draft/copy'
import { type AmountForm, amountKinds } from '@domain/clause-draft/form/amount-form'
import { withAmountKind } from '@domain/clause-draft/form/clause-form'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ChipGroup } from '@/components/chip/chip-group'
import { ErrorLine } from '@/components/field/error-line'
import { Field } from '@/components/field/field'
import { Section } from '@/components/section/section'
import { TextArea } from '@/components/text-area/text-area'
import { PickField } from '@/components/text-field/pick-field'
import { TextField } from '@/components/text-field/text-field'
import type { FactChoice } from './clause-context'
import { keyOfPlace } from './key-of-place'
import type { ClauseFormState } from './use-clause-form'
import { amountKinds as kindNames, words } from './words'

const JSON_MAX = 8_000

interface PartProps<K extends AmountForm['kind']> {
  amount: Extract<AmountForm, { kind: K }>
  onChange: (amount: AmountForm) => void
}

function Tiers({ amount, onChange }: PartProps<'tiers'>) {
  const { tiers } = amount
  const setAt = (index: number, tier: (typeof tiers)[number] | undefined) =>
    onChange({
      ...amount,
      tiers: tiers.flatMap((one, at) => (at !== index ? [one] : tier === undefined ? [] : [tier])),
    })
  return (
    <>
      {tiers.map((tier, index) => (
        <View key={keyOfPlace(index)} className="stack gap-8">
          <TextField
            label={`${words.tierFrom} ${index + 1}`}
            keyboard="digit"
            value={tier.from}
            onChange={(from) => setAt(index, { ...tier, from })}
          />
          <TextField
            label={`${words.tierAmount} ${index + 1}`}
            keyboard="digit"
            value={tier.amount}
            onChange={(given) => setAt(index, { ...tier, amount: given })}
          />
          <Button
            variant="text"
            size="small"
            label={words.removeRow(`${words.tierFrom} ${index + 1}`)}
            onPress={() => setAt(index, undefined)}
          >
            {words.remove}
          </Button>
        </View>
      ))}
      <Button
        variant="outline"
        size="small"
        icon="plus"
        onPress={() => onChange({ ...amount, tiers: [...tiers, { from: '', amount: '' }] })}
      >
        {words.addTier}
      </Button>
    </>
  )
}

function Fields({
  amount,
  onChange,
  nameOf,
  onPick,
}: {
  amount: AmountForm
  onChange: (amount: AmountForm) => void
  nameOf: (fact: string) => string
  onPick: () => void
}) {
  const of = 'of' in amount && (
    <PickField
      label={words.ofLabel}
      value={nameOf(amount.of)}
      placeholder={words.chooseFact}
      onPress={onPick}
    />
  )
  switch (amount.kind) {
    case 'none':
      return null
    case 'fixed':
      return (
        <TextField
          label={words.amountLabel}
          keyboard="digit"
          value={amount.amount}
          onChange={(text) => onChange({ ...amount, amount: text })}
        />
      )
    case 'share':
      return (
        <>
          {of}
          <TextField
            label={words.rateLabel}
            hint={words.rateHint}
            value={amount.rate}
            onChange={(rate) => onChange({ ...amount, rate })}
          />
        </>
      )
    case 'per_unit':
      return (
        <>
          {of}
          <TextField
            label={words.eachLabel}
            keyboard="digit"
            value={amount.amount}
            onChange={(text) => onChange({ ...amount, amount: text })}
          />
        </>
      )
    case 'tiers':
      return (
        <>
          {of}
          <Tiers amount={amount} onChange={onChange} />
        </>
      )
    case 'area_days':
      return (
        <TextField
          label={words.priceLabel}
          keyboard="digit"
          value={amount.price}
          onChange={(price) => onChange({ ...amount, price })}
        />
      )
    case 'json':
      return (
        <TextArea
          label={words.formulaLabel}
          hint={words.jsonHint}
          maxLength={JSON_MAX}
          value={amount.text}
          onChange={(text) => onChange({ ...amount, text })}
        />
      )
  }
}

const optionsOf = (names: Record<string, string>) =>
  Object.entries(names).map(([value, text]) => ({ value, text }))

export interface AmountSectionProps {
  state: ClauseFormState
  choices: readonly FactChoice[]
  /** Opens the list of facts for what the amount is computed from. */
  onPick: () => void
}

/** How much: one of the usual forms, or JSON for everything else. */
export function AmountSection({ state, choices, onPick }: AmountSectionProps) {
  const { form, change, problemOf } = state
  const error = problemOf('amount')
  const nameOf = (fact: string) => choices.find((one) => one.fact === fact)?.name ?? fact
  return (
    <Section title={clauseWords.amount}>
      <Card>
        <View className="stack">
          <Field label={words.kind}>
            <ChipGroup
              choose="one"
              onSurface
              label={words.kind}
              options={amountKinds.map((value) => ({ value, text: kindNames[value] }))}
              value={form.amount.kind}
              onChange={(kind) => change(withAmountKind(form, kind))}
            />
          </Field>
          <Fields
            amount={form.amount}
            onChange={(amount) => change({ amount })}
            nameOf={nameOf}
            onPick={onPick}
          />
          {error !== undefined && <ErrorLine text={error} />}
          <Field label={words.certainty}>
            <ChipGroup
              choose="one"
              onSurface
              label={words.certainty}
              options={optionsOf(clauseWords.certainty)}
              value={form.certainty}
              onChange={(certainty) => change({ certainty })}
            />
          </Field>
          <Field label={words.known}>
            <ChipGroup
              choose="one"
              onSurface
              label={words.known}
              options={optionsOf(clauseWords.terms)}
              value={form.termsKnown}
              onChange={(termsKnown) => change({ termsKnown })}
            />
          </Field>
        </View>
      </Card>
    </Section>
  )
}

import type { InquiryCase } from '@contract/inquiry/view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionBar } from '@/components/action-bar/action-bar'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ChipGroup } from '@/components/chip/chip-group'
import { ErrorLine } from '@/components/field/error-line'
import { Field } from '@/components/field/field'
import { IconButton } from '@/components/icon-tile/icon-button'
import { ListItem } from '@/components/list-item/list-item'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { Skeleton } from '@/components/skeleton/skeleton'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import { call } from '@/platform/call'
import { type Catalog, itemOf, useCatalog } from '@/platform/catalog'
import { useCopy, useLanguage } from '@/platform/language'
import { formatDay } from '@/platform/time/format-moment'
import { StaffScreen } from '../staff-screen'
import { useStaffQuery } from '../use-staff-query'
import { ClausePicker } from './clause-picker'
import { planFormCopy, type Reach, reaches } from './copy'
import { MOST_STEPS } from './plan-draft'
import { StepFields } from './step-fields'
import { type PlanForm, usePlanForm } from './use-plan-form'

const LIAISON_MAX = 40
const NOTE_MAX = 500

function ChosenClauses({ form, catalog, onPick }: { form: PlanForm; catalog: Catalog; onPick: () => void }) {
  const words = useCopy(planFormCopy)
  const { clauses } = form.draft
  const error = form.errors.clauses
  return (
    <Field label={words.clauses} hint={words.clausesHint} {...(error === undefined ? {} : { error })}>
      {clauses.length > 0 && (
        <Card className="card-list">
          {clauses.map((id) => {
            const clause = itemOf(catalog, 'clause', id)
            const title = clause?.title ?? id
            return (
              <ListItem
                key={id}
                title={title}
                text={clause === undefined ? '' : (itemOf(catalog, 'policy', clause.policy)?.title ?? '')}
                control={
                  <IconButton
                    icon="close"
                    tone="neutral"
                    label={words.remove(title)}
                    onPress={() => form.change({ clauses: clauses.filter((other) => other !== id) })}
                  />
                }
              />
            )
          })}
        </Card>
      )}
      <View className="mt-12">
        <Button variant="secondary" wide icon="plus" onPress={onPick}>
          {words.pick}
        </Button>
      </View>
    </Field>
  )
}

function Steps({ form }: { form: PlanForm }) {
  const words = useCopy(planFormCopy)
  const { steps } = form.draft
  return (
    <Section title={words.steps}>
      {steps.map((step, index) => (
        <StepFields
          key={step.key}
          no={index + 1}
          step={step}
          error={form.errors[`steps.${index}.text`]}
          onChange={form.changeStep}
          onRemove={steps.length === 1 ? undefined : () => form.removeStep(step.key)}
        />
      ))}
      {form.errors.steps !== undefined && <ErrorLine text={form.errors.steps} />}
      {steps.length < MOST_STEPS && (
        <View className="mt-12">
          <Button variant="outline" wide icon="plus" onPress={form.addStep}>
            {words.addStep}
          </Button>
        </View>
      )}
    </Section>
  )
}

function Validity({ form }: { form: PlanForm }) {
  const words = useCopy(planFormCopy)
  const language = useLanguage()
  return (
    <Field label={words.valid} hint={words.validUntil(formatDay(form.lastDay, language))}>
      <ChipGroup
        choose="one"
        label={words.valid}
        options={(Object.keys(reaches) as Reach[]).map((value) => ({ value, text: words.reaches[value] }))}
        value={form.draft.valid}
        onChange={(valid) => form.change({ valid })}
      />
    </Field>
  )
}

function Form({ matter, catalog }: { matter: InquiryCase; catalog: Catalog }) {
  const words = useCopy(planFormCopy)
  const form = usePlanForm(matter)
  const [picking, setPicking] = useState(false)
  const { draft, errors } = form
  return (
    <StaffScreen
      title={words.title}
      refused={false}
      overlay={
        <ClausePicker
          open={picking}
          catalog={catalog}
          chosen={draft.clauses}
          onChange={(clauses) => form.change({ clauses })}
          onClose={() => setPicking(false)}
        />
      }
      bar={
        <ActionBar>
          <Button grow busy={form.busy} onPress={form.send}>
            {words.send}
          </Button>
        </ActionBar>
      }
    >
      <View className="tone-2">{words.lead}</View>
      <ChosenClauses form={form} catalog={catalog} onPick={() => setPicking(true)} />
      <TextField
        label={words.liaison}
        hint={words.liaisonHint}
        maxLength={LIAISON_MAX}
        value={draft.liaison}
        onChange={(liaison) => form.change({ liaison })}
        {...(errors.liaison === undefined ? {} : { error: errors.liaison })}
      />
      <Steps form={form} />
      <TextArea
        label={words.note}
        placeholder={words.noteHint}
        optional
        maxLength={NOTE_MAX}
        value={draft.note}
        onChange={(note) => form.change({ note })}
        {...(errors.note === undefined ? {} : { error: errors.note })}
      />
      <Validity form={form} />
      {form.problem !== undefined && (
        <Note tone="danger" icon="alert-circle" announce className="mt-16">
          {form.problem}
        </Note>
      )}
    </StaffScreen>
  )
}

/** 服务方案: staff compose published clauses, a contact and next steps for the company of one 诉求. */
export function PlanScreen({ id }: { id: string }) {
  const words = useCopy(planFormCopy)
  const { state, refused, reload } = useStaffQuery(() => call('inquiry.case', { id }), id)
  const catalog = loadedData(useCatalog().state)
  const matter = loadedData(state)
  if (matter !== undefined && catalog !== undefined) return <Form matter={matter} catalog={catalog} />
  return (
    <StaffScreen title={words.title} refused={refused}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={3} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {() => <Skeleton kind="card" count={3} />}
      </AsyncContent>
    </StaffScreen>
  )
}

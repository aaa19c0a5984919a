import type { ClauseWarning, DraftView } from '@contract/clause/draft'
import type { Clause } from '@contract/policy/clause'
import { clauseWords } from '@domain/clause-draft/copy'
import { warningsOf } from '@domain/clause-draft/warnings-of'
import { dayOf } from '@domain/time/shanghai'
import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { ActionBar } from '@/components/action-bar/action-bar'
import { AsyncContent } from '@/components/async-content/async-content'
import { Button } from '@/components/button/button'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Note } from '@/components/note/note'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { routes } from '@/routes'
import { StaffScreen } from '../staff-screen'
import { useStaffQuery } from '../use-staff-query'
import { AmountSection } from './amount-section'
import { type FactChoice, factChoices, useClauseContext } from './clause-context'
import { AdvancedConditions, ConditionSection, rowOfFact } from './condition-section'
import { clausePageCopy } from './copy'
import { FactSheet } from './fact-sheet'
import {
  BasicsSection,
  CapsSection,
  EvidenceSection,
  SourceSection,
  StackingSection,
  WindowSection,
} from './more-sections'
import { TrialSection } from './trial-section'
import { type ClauseFormState, useClauseForm } from './use-clause-form'
import { WarningNotes } from './warning-notes'
import { words } from './words'

/** Where a fact that is picked goes. */
type Picking = { of: 'amount' } | { of: 'conditions' | 'exclusions'; group: number; leaf: number }

function putFact(state: ClauseFormState, picking: Picking, choice: FactChoice): void {
  const { form, change } = state
  if (picking.of === 'amount') {
    if ('of' in form.amount) change({ amount: { ...form.amount, of: choice.fact } })
    return
  }
  const groups = form[picking.of].map((group, at) =>
    at !== picking.group || group.join === 'deep'
      ? group
      : {
          ...group,
          leaves: group.leaves.map((leaf, index) => (index === picking.leaf ? rowOfFact(choice) : leaf)),
        },
  )
  change({ [picking.of]: groups })
}

/** The warnings of what is being written; none where JSON that nobody checked yet is no clause at all. */
function warningsWhileWriting(
  document: Clause | undefined,
  siblings: readonly Clause[],
  isReviewed: boolean,
): ClauseWarning[] {
  if (document === undefined) return []
  try {
    return warningsOf(document, { siblings, today: dayOf(Date.now()), isReviewed })
  } catch {
    return []
  }
}

function EditPage({ draft }: { draft: DraftView }) {
  const copy = useCopy(clausePageCopy)
  const context = useClauseContext()
  const state = useClauseForm(draft)
  const { form, clause, change, problemOf, saving, submitting } = state
  const [picking, setPicking] = useState<Picking | undefined>(undefined)
  const choices = useMemo(() => factChoices(context.questions), [context.questions])
  const text = JSON.stringify(clause)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is the clause
  const document = useMemo(() => context.documentOf(clause), [text, context.policies])
  const isReviewed = draft.review !== null
  const error = saving.error ?? submitting.error
  return (
    <StaffScreen
      title={copy.clauseEdit}
      refused={false}
      overlay={
        <FactSheet
          open={picking !== undefined}
          choices={choices}
          onChoose={(choice) => {
            if (picking !== undefined) putFact(state, picking, choice)
            setPicking(undefined)
          }}
          onClose={() => setPicking(undefined)}
        />
      }
      bar={
        <ActionBar
          {...(error === undefined
            ? {}
            : { lead: <View className="tone-danger">{error.fields?.[0]?.message ?? error.message}</View> })}
        >
          <Button variant="outline" busy={saving.busy} onPress={state.save}>
            {words.saveFirst}
          </Button>
          <Button grow busy={submitting.busy} onPress={state.submit}>
            {words.submit}
          </Button>
        </ActionBar>
      }
    >
      <ChineseOnly>
        {state.isKept && (
          <>
            <Note tone="info" icon="history">
              {words.kept}
            </Note>
            <Button variant="text" size="small" onPress={state.dropKept}>
              {words.dropKept}
            </Button>
          </>
        )}
        <BasicsSection state={state} />
        {form.conditionsText === null && (
          <ConditionSection
            title={clauseWords.conditions}
            groups={form.conditions}
            onChange={(conditions) => change({ conditions })}
            error={problemOf('conditions')}
            choices={choices}
            onPick={(group, leaf) => setPicking({ of: 'conditions', group, leaf })}
          />
        )}
        <AdvancedConditions state={state} />
        <ConditionSection
          title={clauseWords.exclusions}
          groups={form.exclusions}
          onChange={(exclusions) => change({ exclusions })}
          error={problemOf('exclusions')}
          choices={choices}
          onPick={(group, leaf) => setPicking({ of: 'exclusions', group, leaf })}
        />
        <AmountSection state={state} choices={choices} onPick={() => setPicking({ of: 'amount' })} />
        <CapsSection state={state} />
        <StackingSection state={state} />
        <EvidenceSection state={state} />
        <WindowSection state={state} />
        <SourceSection state={state} />
        <TrialSection document={document} />
        <WarningNotes warnings={warningsWhileWriting(document, context.siblingsOf(clause), isReviewed)} />
      </ChineseOnly>
    </StaffScreen>
  )
}

function CannotEdit({ id }: { id: string }) {
  return (
    <EmptyState
      icon="lock"
      title={words.cannotEdit}
      text={words.cannotEditText}
      action={{ text: words.backToClause, onPress: () => replace(routes.staffClause({ id })) }}
    />
  )
}

/** 工作台 · 修改条款. What is written survives a look at another page: the first answer stays while it can be saved. */
export function ClauseEditScreen({ id }: { id: string }) {
  const copy = useCopy(clausePageCopy)
  const { state, refused, reload } = useStaffQuery(() => call('clause.read', { id }), id)
  const [begun, setBegun] = useState<DraftView | undefined>(undefined)
  const loaded = state.status === 'ready' ? state.data : undefined
  if (begun === undefined && loaded?.moves.includes('save')) setBegun(loaded)
  if (begun !== undefined) return <EditPage draft={begun} />
  return (
    <StaffScreen title={copy.clauseEdit} refused={refused}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={2} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {() => <CannotEdit id={id} />}
      </AsyncContent>
    </StaffScreen>
  )
}

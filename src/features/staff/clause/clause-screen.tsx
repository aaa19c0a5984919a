import type { DraftView } from '@contract/clause/draft'
import type { PolicyClause } from '@contract/content/clause'
import { editableOf } from '@domain/clause-draft/next-published'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ActionBar } from '@/components/action-bar/action-bar'
import { AsyncContent } from '@/components/async-content/async-content'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { ListItem } from '@/components/list-item/list-item'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag, type TagTone } from '@/components/tag/tag'
import { Timeline } from '@/components/timeline/timeline'
import { call } from '@/platform/call'
import type { Outcome } from '@/platform/call/outcome'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useAction } from '@/platform/query/use-action'
import { formatMoment } from '@/platform/time/format-moment'
import { routes } from '@/routes'
import { StaffScreen } from '../staff-screen'
import { useStaffQuery } from '../use-staff-query'
import { useClauseContext } from './clause-context'
import { ClauseSheets } from './clause-sheets'
import { clausePageCopy } from './copy'
import { DifferenceRows } from './difference-rows'
import { TrialSection } from './trial-section'
import { type ClauseMoves, useClauseMoves } from './use-clause-moves'
import { WarningNotes } from './warning-notes'
import { moves as moveNames, states, steps, words } from './words'

const tones: Record<DraftView['state'], TagTone> = {
  draft: 'neutral',
  in_review: 'warn',
  returned: 'danger',
  approved: 'brand',
  scheduled: 'info',
  published: 'ok',
  withdrawn: 'neutral',
}

/** A working copy, or null where the clause was never opened in the workbench. */
async function loadDraft(id: string): Promise<Outcome<DraftView | null>> {
  const answer = await call('clause.read', { id })
  return !answer.ok && answer.error.code === 'NOT_FOUND' ? { ok: true, data: null } : answer
}

function Head({ draft }: { draft: DraftView }) {
  const { clause, remark, withdrawal, publishAt, review, authors, publishedVersion } = draft
  const facts = [
    publishedVersion === null ? words.neverPublished : words.version(publishedVersion),
    authors.length === 0 ? '' : words.by(authors.map(({ name }) => name).join('、')),
    draft.owner === null ? words.noOwner : words.owner(draft.owner.name),
  ]
  return (
    <>
      <View className="row row-wrap gap-8">
        <Tag tone={tones[draft.state]}>{states[draft.state]}</Tag>
        {publishAt !== null && <Tag tone="info">{words.at(formatMoment(publishAt, 'zh'))}</Tag>}
      </View>
      <View className="text-title mt-8">{clause.title}</View>
      <View className="tone-2 mt-4">{clause.gist}</View>
      <View className="text-sub tone-2 mt-4">{facts.filter((one) => one !== '').join(' · ')}</View>
      {draft.state === 'returned' && remark !== null && (
        <Note tone="danger" icon="alert-circle" className="mt-12">
          {words.remark(remark.name, remark.text)}
        </Note>
      )}
      {withdrawal !== null && (
        <Note tone="warn" icon="warning" className="mt-12">
          {words.withdrawn(withdrawal.name, withdrawal.reason)}
        </Note>
      )}
      {review !== null && (
        <Note tone={review.conclusion === 'may_publish' ? 'ok' : 'warn'} icon="shield" className="mt-12">
          {`${words.legalReview}：${review.conclusion === 'may_publish' ? words.legalYes : words.legalNo}。${words.legalBy(review.by, review.at, review.document)}`}
        </Note>
      )}
    </>
  )
}

function Log({ draft }: { draft: DraftView }) {
  const items = [...draft.log].reverse().map(({ at, name, move, note }, index) => ({
    key: `${at} ${move} ${index}`,
    title: `${name} ${steps[move]}`,
    time: formatMoment(at, 'zh'),
    ...(note === '' ? {} : { text: note }),
    state: 'done' as const,
  }))
  return (
    <Section title={words.log}>
      <Card>
        <Timeline items={items} />
      </Card>
    </Section>
  )
}

/** The less frequent moves, as rows. */
function MoreMoves({ draft, moves }: { draft: DraftView; moves: ClauseMoves }) {
  const can = (move: DraftView['moves'][number]) => draft.moves.includes(move)
  return (
    <Card className="card-list mt-16">
      {can('judge') && <ListItem title={moveNames.judge} onPress={() => moves.open('judge')} />}
      {can('schedule') && <ListItem title={moveNames.schedule} onPress={() => moves.open('schedule')} />}
      {can('own') && <ListItem title={moveNames.own} onPress={() => moves.open('own')} />}
      {can('withdraw') && <ListItem title={moveNames.withdraw} onPress={() => moves.open('withdraw')} />}
    </Card>
  )
}

/** The main moves of a state; none where another colleague has to act. */
function Bar({ draft, moves }: { draft: DraftView; moves: ClauseMoves }) {
  const can = (move: DraftView['moves'][number]) => draft.moves.includes(move)
  const isOwn = draft.state === 'in_review' && !can('approve') && can('send_back')
  const buttons: ReactNode[] = [
    can('send_back') && (
      <Button key="back" variant="outline" onPress={() => moves.open('send_back')}>
        {moveNames.send_back}
      </Button>
    ),
    can('approve') && (
      <Button key="approve" grow busy={moves.busy} onPress={moves.approve}>
        {moveNames.approve}
      </Button>
    ),
    can('publish') && (
      <Button key="publish" grow busy={moves.busy} onPress={moves.publish}>
        {moveNames.publish}
      </Button>
    ),
    can('save') && (
      <Button key="edit" variant="outline" onPress={() => go(routes.staffClauseEdit({ id: draft.id }))}>
        {words.edit}
      </Button>
    ),
    can('submit') && (
      <Button key="submit" grow busy={moves.busy} onPress={moves.submit}>
        {moveNames.submit}
      </Button>
    ),
    can('open') && (
      <Button key="open" grow busy={moves.busy} onPress={moves.reopen}>
        {moveNames.open}
      </Button>
    ),
  ].filter((one) => one !== false)
  const error = moves.sheet === undefined ? moves.error : undefined
  const lead = error?.message ?? (isOwn ? words.ownClause : undefined)
  if (buttons.length === 0 && lead === undefined) return null
  return (
    <ActionBar {...(lead === undefined ? {} : { lead: <View className="tone-2">{lead}</View> })}>
      {buttons}
    </ActionBar>
  )
}

interface DraftPageProps {
  draft: DraftView
  published: PolicyClause | undefined
  show: (view: DraftView) => void
  reload: () => void
}

function DraftPage({ draft, published, show, reload }: DraftPageProps) {
  const copy = useCopy(clausePageCopy)
  const context = useClauseContext()
  const moves = useClauseMoves(draft, { show, reload })
  const before = published === undefined ? null : editableOf(published)
  return (
    <StaffScreen
      title={copy.clause}
      refused={false}
      overlay={<ClauseSheets moves={moves} />}
      bar={<Bar draft={draft} moves={moves} />}
    >
      <ChineseOnly>
        <Head draft={draft} />
        <DifferenceRows before={before} after={draft.clause} />
        <WarningNotes warnings={draft.warnings} />
        <TrialSection document={context.documentOf(draft.clause)} />
        <MoreMoves draft={draft} moves={moves} />
        <Log draft={draft} />
      </ChineseOnly>
    </StaffScreen>
  )
}

/** A published clause that was never opened in the workbench. */
function PublishedPage({
  id,
  published,
  show,
}: {
  id: string
  published: PolicyClause | undefined
  show: (view: DraftView) => void
}) {
  const copy = useCopy(clausePageCopy)
  const { run, busy, error } = useAction('clause.open')
  const begin = async () => {
    const outcome = await run({ id })
    if (outcome?.ok === true) show(outcome.data)
  }
  return (
    <StaffScreen
      title={copy.clause}
      refused={false}
      bar={
        <ActionBar {...(error === undefined ? {} : { lead: error.message })}>
          <Button grow busy={busy} onPress={() => void begin()}>
            {moveNames.open}
          </Button>
        </ActionBar>
      }
    >
      <ChineseOnly>
        {published !== undefined && (
          <>
            <Tag tone="ok">{states.published}</Tag>
            <View className="text-title mt-8">{published.title}</View>
            <View className="tone-2 mt-4">{published.gist}</View>
            <View className="text-sub tone-2 mt-4">{words.version(published.version)}</View>
            <DifferenceRows before={null} after={editableOf(published)} title={words.view} />
          </>
        )}
      </ChineseOnly>
    </StaffScreen>
  )
}

/** 工作台 · one clause: what changed, what is to be checked, its review and publication. */
export function ClauseScreen({ id }: { id: string }) {
  const copy = useCopy(clausePageCopy)
  const context = useClauseContext()
  const { state, refused, reload, show } = useStaffQuery(() => loadDraft(id), id)
  const published = context.publishedOf(id)
  if (state.status === 'ready') {
    return state.data === null ? (
      <PublishedPage id={id} published={published} show={show} />
    ) : (
      <DraftPage draft={state.data} published={published} show={show} reload={reload} />
    )
  }
  return (
    <StaffScreen title={copy.clause} refused={refused}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={2} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {(draft) => (draft === null ? null : <DifferenceRows before={null} after={draft.clause} />)}
      </AsyncContent>
    </StaffScreen>
  )
}

import type { AudienceView, CampaignState, CampaignView } from '@contract/campaign/campaign'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { ActionBar } from '@/components/action-bar/action-bar'
import { AsyncContent } from '@/components/async-content/async-content'
import { type Loadable, loadedData } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { KeyValue } from '@/components/key-value/key-value'
import { ListItem } from '@/components/list-item/list-item'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { Timeline } from '@/components/timeline/timeline'
import { call } from '@/platform/call'
import type { Outcome } from '@/platform/call/outcome'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { formatMoment } from '@/platform/time/format-moment'
import { routes } from '@/routes'
import { StaffScreen } from '../staff-screen'
import { useStaffQuery } from '../use-staff-query'
import { AudienceSection } from './audience-section'
import { CampaignSheets } from './campaign-sheets'
import { campaignPageCopy } from './copy'
import { PreviewSection } from './preview-section'
import { ReportSection } from './report-section'
import { StepStrip } from './step-strip'
import { tones } from './tones'
import { type CampaignMoves, useCampaignMoves } from './use-campaign-moves'
import { type CampaignWording, useCampaignWording } from './use-campaign-wording'
import { WordingSection } from './wording-section'
import { kinds, moves as moveNames, states, steps, words } from './words'

/** Whose audience is counted when the page opens, on a tap, or not at all. */
const counted: Record<CampaignState, 'at once' | 'on a tap' | 'never'> = {
  draft: 'at once',
  in_review: 'at once',
  returned: 'at once',
  sending: 'on a tap',
  paused: 'on a tap',
  done: 'never',
  withdrawn: 'never',
}

function Head({ campaign }: { campaign: CampaignView }) {
  const { state, kind, title, policy, authors, reviewer, remark, withdrawal, isByTimer } = campaign
  const facts = [
    authors.length === 0 ? '' : words.authors(authors.join('、')),
    reviewer === null ? '' : words.reviewer(reviewer.name, formatMoment(reviewer.at, 'zh')),
  ].filter((one) => one !== '')
  return (
    <>
      <View className="row row-wrap gap-8">
        <Tag tone={tones[state]}>{states[state]}</Tag>
        <Tag>{kinds[kind]}</Tag>
        {isByTimer && <Tag tone="info">{words.byTimer}</Tag>}
      </View>
      <View className="text-title mt-8">{title}</View>
      {facts.length > 0 && <View className="text-sub tone-2 mt-4">{facts.join(' · ')}</View>}
      <StepStrip campaign={campaign} />
      {state === 'returned' && remark !== null && (
        <Note tone="danger" icon="alert-circle" className="mt-12">
          {words.remark(remark.name, remark.text)}
        </Note>
      )}
      {withdrawal !== null && (
        <Note tone="warn" icon="warning" className="mt-12">
          {words.withdrawn(withdrawal.name, withdrawal.reason)}
        </Note>
      )}
      <Card className="card-list mt-12">
        <ListItem
          icon="document"
          title={words.seePolicy}
          {...(policy.title === title ? {} : { text: policy.title })}
          onPress={() => go(routes.policy({ id: policy.id }))}
        />
      </Card>
    </>
  )
}

function How() {
  return (
    <Section title={words.how}>
      <Card>
        <KeyValue
          items={[
            { key: words.time, value: words.timeText },
            { key: words.once, value: words.onceText },
          ]}
        />
        <View className="text-sub tone-2 mt-8">{words.promise}</View>
      </Card>
    </Section>
  )
}

function Log({ campaign }: { campaign: CampaignView }) {
  const items = [...campaign.log].reverse().map(({ at, name, move, note }, index) => ({
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

interface BarProps {
  campaign: CampaignView
  moves: CampaignMoves
  /** What is submitted goes to a second person for certain: it need not be asked again. */
  isForReview: boolean
}

/** The main moves of a state; none where another colleague has to act. */
function Bar({ campaign, moves, isForReview }: BarProps) {
  const can = (move: CampaignView['moves'][number]) => campaign.moves.includes(move)
  const isOwn = campaign.state === 'in_review' && !can('approve') && can('send_back')
  // What goes out at once asks again; what a second person sees first does not.
  const submit = () => (isForReview ? void moves.submit() : moves.open('submit'))
  const buttons: ReactNode[] = [
    can('send_back') && (
      <Button key="back" variant="outline" grow={isOwn} onPress={() => moves.open('send_back')}>
        {moveNames.send_back}
      </Button>
    ),
    can('approve') && (
      <Button key="approve" grow busy={moves.busy} onPress={() => moves.open('approve')}>
        {moveNames.approve}
      </Button>
    ),
    can('save') && (
      <Button key="save" variant="outline" busy={moves.busy} onPress={moves.save}>
        {moveNames.save}
      </Button>
    ),
    can('submit') && (
      <Button key="submit" grow busy={moves.busy} onPress={submit}>
        {isForReview ? words.submitToReview : moveNames.submit}
      </Button>
    ),
    can('pause') && (
      <Button key="pause" variant="outline" grow busy={moves.busy} onPress={moves.pause}>
        {moveNames.pause}
      </Button>
    ),
    can('resume') && (
      <Button key="resume" grow busy={moves.busy} onPress={moves.resume}>
        {moveNames.resume}
      </Button>
    ),
  ].filter((one) => one !== false)
  const error = moves.sheet === undefined ? moves.error : undefined
  const lead =
    error !== undefined ? (
      <View className="tone-danger">{error.fields?.[0]?.message ?? error.message}</View>
    ) : isOwn ? (
      <View className="tone-2">{words.own}</View>
    ) : undefined
  if (buttons.length === 0 && lead === undefined) return null
  return <ActionBar {...(lead === undefined ? {} : { lead })}>{buttons}</ActionBar>
}

interface BodyProps {
  campaign: CampaignView
  writing: CampaignWording
  moves: CampaignMoves
  audience: Loadable<AudienceView | null>
  onCount: () => void
  onRefresh: () => void
}

/** From whom it goes to, to what is written, to what became of it; what is over comes last. */
function Body({ campaign, writing, moves, audience, onCount, onRefresh }: BodyProps) {
  const { state } = campaign
  const isBefore = counted[state] === 'at once'
  const canSave = campaign.moves.includes('save')
  const hasReport = !isBefore && (state !== 'withdrawn' || campaign.report !== null)
  return (
    <ChineseOnly>
      <Head campaign={campaign} />
      {hasReport && <ReportSection campaign={campaign} onRefresh={onRefresh} />}
      {counted[state] !== 'never' && (
        <AudienceSection campaign={campaign} state={audience} onCount={onCount} />
      )}
      {canSave && <WordingSection writing={writing} />}
      <PreviewSection campaign={campaign} wording={canSave ? writing.wording : campaign} />
      {isBefore && <How />}
      {campaign.moves.includes('withdraw') && (
        <Card className="card-list mt-16">
          <ListItem title={moveNames.withdraw} onPress={() => moves.open('withdraw')} />
        </Card>
      )}
      <Log campaign={campaign} />
    </ChineseOnly>
  )
}

interface CampaignPageProps {
  campaign: CampaignView
  state: Loadable<CampaignView>
  show: (view: CampaignView) => void
  reload: () => void
}

const notAsked: Outcome<AudienceView | null> = { ok: true, data: null }

function CampaignPage({ campaign, state, show, reload }: CampaignPageProps) {
  const copy = useCopy(campaignPageCopy)
  const { id, tellsMayFit } = campaign
  const [isAsked, setAsked] = useState(false)
  const isCounted = counted[campaign.state] === 'at once' || isAsked
  const counting = useStaffQuery<AudienceView | null>(
    async () => (isCounted ? call('campaign.audience', { id }) : notAsked),
    `${id} ${tellsMayFit} ${isCounted}`,
  )
  const writing = useCampaignWording(campaign, { show, reload })
  const moves = useCampaignMoves(campaign, writing, { show, reload })
  const audience = loadedData(counting.state)
  const isForReview = audience?.needsReview === true && !writing.isChanged
  const outcome =
    audience === undefined || audience === null
      ? undefined
      : words.outcome(audience.reachable, audience.inboxOnly)
  const count = () => (isCounted ? counting.reload() : setAsked(true))
  return (
    <StaffScreen
      title={copy.campaign}
      refused={false}
      overlay={<CampaignSheets moves={moves} outcome={outcome} />}
      bar={<Bar campaign={campaign} moves={moves} isForReview={isForReview} />}
    >
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={2} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {(current) => (
          <Body
            campaign={current}
            writing={writing}
            moves={moves}
            audience={counting.state}
            onCount={count}
            onRefresh={reload}
          />
        )}
      </AsyncContent>
    </StaffScreen>
  )
}

/** 工作台 · one campaign: whom it reaches, what it says, who lets it go, and what became of it. */
export function CampaignScreen({ id }: { id: string }) {
  const copy = useCopy(campaignPageCopy)
  const { state, refused, reload, show } = useStaffQuery(() => call('campaign.read', { id }), id)
  const campaign = loadedData(state)
  if (campaign !== undefined && !refused) {
    return <CampaignPage key={id} campaign={campaign} state={state} show={show} reload={reload} />
  }
  return (
    <StaffScreen title={copy.campaign} refused={refused}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={2} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {() => null}
      </AsyncContent>
    </StaffScreen>
  )
}

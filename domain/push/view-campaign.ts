import {
  type CampaignReport,
  type CampaignRow,
  type CampaignView,
  campaignMoves,
} from '@contract/campaign/campaign'
import type { SendState } from '../message/outbox'
import type { Campaign } from './campaign'
import { composeCampaign, inboxWords, phoneReason, type ToldBecause } from './campaign-notice'
import { type CampaignMover, campaignProblem } from './move-campaign'

/** How many messages of a campaign ended like this. */
export interface MessageCount {
  send: SendState
  note: string | null
  count: number
}

const partOf: Record<SendState, keyof Omit<CampaignReport, 'written' | 'failures'>> = {
  none: 'inboxOnly',
  no_credit: 'inboxOnly',
  waiting: 'waiting',
  sending: 'waiting',
  sent: 'sent',
  uncertain: 'uncertain',
  failed: 'failed',
  expired: 'expired',
}

/** What became of the messages of a campaign. */
export function campaignReport(counts: readonly MessageCount[]): CampaignReport {
  const report: CampaignReport = {
    ...{ written: 0, waiting: 0, sent: 0, inboxOnly: 0, uncertain: 0, failed: 0, expired: 0 },
    failures: counts
      .filter(({ send }) => send === 'failed')
      .map(({ note, count }) => ({ note: note ?? '', count })),
  }
  for (const { send, count } of counts) {
    report[partOf[send]] += count
    report.written += count
  }
  return report
}

/** What a view needs besides the campaign. */
export interface ViewOfCampaign {
  by: CampaignMover
  /** Somebody it could go to, as an example. */
  example: ToldBecause
  hasTemplate: boolean
  report: CampaignReport | null
}

/** What somebody would read. A title that WeChat would refuse was never saved. */
function sampleOf(campaign: Campaign, { example, hasTemplate }: ViewOfCampaign): CampaignView['sample'] {
  const composed = composeCampaign(campaign, example)
  const data = composed.ok ? composed.data : { thing1: campaign.title, thing2: phoneReason(example) }
  const phone = Object.entries(data).map(([field, value]) => ({ field, value }))
  return { inbox: inboxWords(campaign, example), phone: hasTemplate ? phone : null }
}

/** A campaign as a colleague sees it; subjects do not leave the function. */
export function viewCampaign(campaign: Campaign, view: ViewOfCampaign): CampaignView {
  const { reviewer } = campaign
  return {
    id: campaign._id,
    state: campaign.state,
    version: campaign.version,
    policy: { id: campaign.policy, title: campaign.policyTitle },
    kind: campaign.kind,
    isByTimer: campaign.isByTimer,
    title: campaign.title,
    text: campaign.text,
    tellsMayFit: campaign.tellsMayFit,
    authors: campaign.authors.map(({ name }) => name),
    reviewer: reviewer === null ? null : { name: reviewer.name, at: reviewer.at },
    remark: campaign.remark,
    withdrawal: campaign.withdrawal,
    sample: sampleOf(campaign, view),
    report: view.report,
    moves: campaignMoves.filter((move) => campaignProblem(campaign, move, view.by) === null),
    log: campaign.log,
    createdAt: campaign.createdAt,
    updatedAt: campaign.updatedAt,
  }
}

/** A campaign as a line of the list. */
export function campaignRow(campaign: Campaign, by: CampaignMover): CampaignRow {
  const { _id: id, state, kind, isByTimer, title, policyTitle, written, updatedAt } = campaign
  const isForMe = campaignProblem(campaign, 'approve', by) === null
  return { id, state, kind, isByTimer, title, policyTitle, written, isForMe, updatedAt }
}

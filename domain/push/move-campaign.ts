import type { CampaignMove, CampaignState, CampaignStep } from '@contract/campaign/campaign'
import type { StaffRole } from '@contract/define-action'
import { type Result, refuse, succeed } from '@contract/errors'
import type { Campaign, CampaignColleague } from './campaign'

/** Steps that a campaign tells of itself; all of them are in `audit`. */
const STEPS_KEPT = 50

interface Rule {
  /** The states in which it is possible. */
  from: readonly CampaignState[]
  /** The state afterwards. */
  to: CampaignState
  roles: readonly StaffRole[]
  /** Nobody who wrote of it or submitted it. */
  bySecondPerson?: true
}

const editors = ['officer', 'admin'] as const

/** The whole way of a campaign: who may do what, in which state, and what it is then. */
export const campaignRules: Record<CampaignMove, Rule> = {
  save: { from: ['draft', 'returned'], to: 'draft', roles: editors },
  submit: { from: ['draft', 'returned'], to: 'in_review', roles: editors },
  send_back: { from: ['in_review'], to: 'returned', roles: editors },
  approve: { from: ['in_review'], to: 'sending', roles: editors, bySecondPerson: true },
  // Also once all is written: messages may still wait for the morning.
  pause: { from: ['sending', 'done'], to: 'paused', roles: editors },
  resume: { from: ['paused'], to: 'sending', roles: editors },
  withdraw: {
    from: ['draft', 'in_review', 'returned', 'sending', 'paused', 'done'],
    to: 'withdrawn',
    roles: editors,
  },
}

/** Who moves it. */
export interface CampaignMover extends CampaignColleague {
  roles: readonly StaffRole[]
}

const isAuthor = ({ authors }: Pick<Campaign, 'authors'>, subject: string) =>
  authors.some((author) => author.subject === subject)

/** Why a move is not possible; null when it is. */
export function campaignProblem(
  campaign: Pick<Campaign, 'state' | 'authors'>,
  move: CampaignMove,
  by: CampaignMover,
): 'CAMPAIGN_STATE' | 'FORBIDDEN' | 'OWN_CAMPAIGN' | null {
  const { from, roles, bySecondPerson } = campaignRules[move]
  if (!by.roles.some((role) => roles.includes(role))) return 'FORBIDDEN'
  if (!from.includes(campaign.state)) return 'CAMPAIGN_STATE'
  return bySecondPerson && isAuthor(campaign, by.subject) ? 'OWN_CAMPAIGN' : null
}

/** What a move changes besides the state. */
export type CampaignChange = Partial<
  Pick<
    Campaign,
    | 'state'
    | 'title'
    | 'text'
    | 'tellsMayFit'
    | 'reason'
    | 'until'
    | 'authors'
    | 'reviewer'
    | 'remark'
    | 'withdrawal'
    | 'unsettled'
  >
>

/** A move that is about to be made. */
export interface MoveOfCampaign {
  move: CampaignMove
  by: CampaignMover
  at: number
  /** The version that the mover saw. */
  seen: number
  note?: string
}

/** The fields after a move, or why there is none: FORBIDDEN, CAMPAIGN_STATE, OWN_CAMPAIGN, STALE. */
export function moveCampaign(
  campaign: Campaign,
  { move, by, at, seen, note = '' }: MoveOfCampaign,
  change: CampaignChange = {},
): Result<CampaignChange & Pick<Campaign, 'state' | 'log'>> {
  const problem = campaignProblem(campaign, move, by)
  if (problem !== null) return refuse(problem)
  if (seen !== campaign.version) return refuse('STALE')
  return succeed({
    state: campaignRules[move].to,
    ...change,
    log: stepsAfter(campaign, { at, name: by.name, move, note }),
  })
}

/** The steps after one more. */
export function stepsAfter({ log }: Pick<Campaign, 'log'>, step: CampaignStep): CampaignStep[] {
  return [...log, step].slice(-STEPS_KEPT)
}

/** The authors with one more, each once. */
export function authorsWith(
  { authors }: Pick<Campaign, 'authors'>,
  { subject, name }: CampaignColleague,
): CampaignColleague[] {
  return [...authors.filter((author) => author.subject !== subject), { subject, name }]
}

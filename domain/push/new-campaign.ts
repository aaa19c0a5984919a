import type { CampaignStep } from '@contract/campaign/campaign'
import { templateFieldProblem } from '../message/field-problem'
import type { HistoryEntry } from '../record'
import type { Campaign } from './campaign'
import { stepsAfter } from './move-campaign'

/** A policy's title where it fits into one field of the template, else its beginning: whoever reads it can change it. */
export function usualTitle(policyTitle: string): string {
  const letters = [...policyTitle]
  for (let count = letters.length; count > 0; count -= 1) {
    const title = letters.slice(0, count).join('')
    if (templateFieldProblem('thing1', title) === undefined) return title
  }
  return policyTitle
}

/** What is told, to whom, and by whom it was begun. */
export type BegunCampaign = Pick<
  Campaign,
  | '_id'
  | 'district'
  | 'kind'
  | 'policy'
  | 'policyTitle'
  | 'reason'
  | 'isByTimer'
  | 'title'
  | 'text'
  | 'tellsMayFit'
  | 'tellsSavers'
  | 'authors'
  | 'until'
>

/** A campaign as it begins: what a timer makes by rule goes out, what staff begin is theirs to write first. */
export function newCampaign(
  begun: BegunCampaign,
  { step, history }: { step: Omit<CampaignStep, 'move' | 'note'>; history: HistoryEntry },
): Campaign {
  return {
    ...begun,
    state: begun.isByTimer ? 'sending' : 'draft',
    reviewer: null,
    remark: null,
    withdrawal: null,
    cursor: { of: 'profiles', after: '' },
    written: 0,
    log: stepsAfter({ log: [] }, { ...step, move: 'open', note: '' }),
    history: [history],
    notices: [],
    pending: 0,
    unaudited: 1,
    createdAt: history.at,
    updatedAt: history.at,
    version: 1,
  }
}

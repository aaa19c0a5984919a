import { MOST_WITHOUT_REVIEW } from '@contract/campaign/campaign'
import type { Notice } from '@domain/message/notice'
import type { Campaign, CampaignCursor } from '@domain/push/campaign'
import { campaignNotice, POLICY_TEMPLATE, type ToldBecause } from '@domain/push/campaign-notice'
import { TIMER, TOO_MANY } from '@domain/push/copy'
import { stepsAfter } from '@domain/push/move-campaign'
import { policyFit } from '@domain/push/policy-fit'
import { noticesToReviewers } from '@domain/push/staff-notices'
import { dayOf } from '@domain/time/shanghai'
import { storeCampaignNotices } from '../shared/adapters/campaign-message-store'
import {
  advanceCampaign,
  changeCampaign,
  listSending,
  listUnsettled,
  readCampaign,
} from '../shared/adapters/campaign-store'
import { readDistrict } from '../shared/adapters/district-store'
import { listReminded } from '../shared/adapters/profile-store'
import { listSavers } from '../shared/adapters/saved-store'
import { type PolicyBook, readPolicyBook } from '../shared/campaign/policy-book'
import { settleCampaign } from '../shared/campaign/settle-campaign'
import { causeForLog } from '../shared/log'
import { keyedId } from '../shared/secrets'

/** People that are looked at together: their messages go into one request. */
const PAGE = 100
/** Pages of one campaign that a run writes: 3,000 people a minute. */
const MOST_PAGES = 30

/**
 * Writes approved campaigns into inboxes, page by page in the order of subjects. The last subject is kept in the campaign,
 * so that a run that was cut off goes on there; what it wrote of that page stands under ids made of person and reason, and
 * is not written again. Each profile is read and judged here: whoever took consent back since is not told.
 */
export async function writeCampaigns(district: string, now: number): Promise<number> {
  for (const campaign of await listUnsettled(district)) await settleCampaign(campaign, now)
  let written = 0
  for (const campaign of await listSending(district)) {
    try {
      written += await writeOne(campaign, now)
    } catch (cause) {
      console.error(JSON.stringify({ campaign: campaign._id, cause: causeForLog(cause) }))
    }
  }
  return written
}

async function writeOne(begun: Campaign, now: number): Promise<number> {
  const { district, until } = begun
  const book = await readPolicyBook(district, begun.policy)
  // A policy that is not published any more is told to nobody more.
  if (book === null || (until !== null && until <= now)) {
    await finish(begun, { state: 'done', note: '' }, now)
    return 0
  }
  let campaign = begun
  let written = 0
  for (let page = 0; page < MOST_PAGES && campaign.cursor.of !== 'nobody'; page += 1) {
    const { told, next } = await pageOf(campaign, book, now)
    if (mustAsk(campaign, told.length)) {
      await finish(campaign, { state: 'in_review', note: TOO_MANY }, now)
      return written
    }
    const count = await store(campaign, told, now)
    if (!(await advanceCampaign(campaign, { cursor: next, written: count }))) {
      // Another run is at it, or it was paused or withdrawn meanwhile: then what was just written follows it.
      const current = await readCampaign(campaign._id)
      if (current !== null && current.state !== 'sending') await settleCampaign(current, now)
      return written
    }
    written += count
    campaign = { ...campaign, cursor: next, written: campaign.written + count }
  }
  if (campaign.cursor.of === 'nobody') await finish(campaign, { state: 'done', note: '' }, now)
  return written
}

/** More people fit than when it was submitted, and no second person has seen it. */
function mustAsk({ isByTimer, reviewer, written }: Campaign, more: number): boolean {
  return !isByTimer && reviewer === null && written + more > MOST_WITHOUT_REVIEW
}

interface Told {
  subject: string
  because: ToldBecause
}

/** Who is told of the next people, and where the page after it begins. */
async function pageOf(
  campaign: Campaign,
  book: PolicyBook,
  now: number,
): Promise<{ told: Told[]; next: CampaignCursor }> {
  const { found, last } = await (campaign.cursor.of === 'profiles'
    ? fromProfiles(campaign, book, now)
    : fromSavers(campaign))
  return { told: found, next: nextOf(campaign, last) }
}

function nextOf({ cursor, tellsSavers }: Campaign, last: string | undefined): CampaignCursor {
  if (last !== undefined) return { of: cursor.of, after: last }
  return { of: cursor.of === 'profiles' && tellsSavers ? 'savers' : 'nobody', after: '' }
}

/** `last` is absent where there are no more. */
interface Found {
  found: Told[]
  last: string | undefined
}

async function fromProfiles(
  { district, cursor, tellsMayFit }: Campaign,
  { clauses }: PolicyBook,
  now: number,
): Promise<Found> {
  const profiles = await listReminded(district, cursor.after, PAGE)
  const fitOf = policyFit(clauses, dayOf(now))
  const found = profiles.flatMap(({ _id: subject, facts: told }): Told[] => {
    const { fit, reason, facts } = fitOf(told)
    const isTold = fit === 'fits' || (fit === 'may_fit' && tellsMayFit)
    return isTold ? [{ subject, because: { by: 'profile', reason, facts } }] : []
  })
  return { found, last: profiles.length < PAGE ? undefined : profiles.at(-1)?._id }
}

async function fromSavers({ district, policy, cursor }: Campaign): Promise<Found> {
  const savers = await listSavers({ district, kind: 'policy', id: policy }, cursor.after, PAGE)
  const found = savers.map((subject): Told => ({ subject, because: { by: 'saved' } }))
  return { found, last: savers.length < PAGE ? undefined : savers.at(-1) }
}

function store(campaign: Campaign, told: readonly Told[], now: number): Promise<number> {
  const { _id, district, reason } = campaign
  const notices = told.map(({ subject, because }) => {
    const id = `n${keyedId('campaign-message', subject, POLICY_TEMPLATE, reason)}`
    return campaignNotice(campaign, { id, to: subject, because, at: now })
  })
  return storeCampaignNotices(notices, { campaign: _id, district })
}

/** Ends the writing, unless somebody moved the campaign meanwhile. */
async function finish(
  { _id }: Campaign,
  { state, note }: Pick<Campaign, 'state'> & { note: string },
  now: number,
): Promise<void> {
  const read = await readCampaign(_id)
  if (read === null || read.state !== 'sending') return
  const version = read.version + 1
  await changeCampaign(read, {
    set: { state, log: stepsAfter(read, { at: now, name: TIMER, move: 'finish', note }) },
    history: { at: now, by: 'timer', kind: 'finish', version, requestId: '', inputHash: '' },
    notices: state === 'in_review' ? await toReviewers({ ...read, version }, now) : [],
  })
}

/** The timer's next run copies them into inboxes with all other notices. */
async function toReviewers(campaign: Campaign, at: number): Promise<Notice[]> {
  const { duty } = await readDistrict(campaign.district)
  return noticesToReviewers(campaign, duty, { by: null, at })
}

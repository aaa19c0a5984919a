import * as v from 'valibot'
import { defineAction } from '../define-action'
import { count, id, input, prose, slug } from '../fields'
import {
  audienceView,
  campaignKinds,
  campaignRow,
  campaignText,
  campaignTitle,
  campaignView,
} from './campaign'

const editors = ['officer', 'admin'] as const

/** The version of the campaign that the caller saw. */
const version = count(1, 1_000_000)
const move = { id, version }
const reason = prose(1, 200)
const moveErrors = ['NOT_FOUND', 'STALE', 'CAMPAIGN_STATE'] as const

/** The district's campaigns, the latest first, at most 100. */
export const campaignList = defineAction({
  name: 'campaign.list',
  audience: editors,
  changes: false,
  input: input({}),
  output: v.object({ items: v.array(campaignRow) }),
  errors: [],
})

export const campaignRead = defineAction({
  name: 'campaign.read',
  audience: editors,
  changes: false,
  input: input({ id }),
  output: campaignView,
  errors: ['NOT_FOUND'],
})

/** Whom a campaign would reach now. Profiles are looked at anew each time: consent may have been taken back. */
export const campaignAudience = defineAction({
  name: 'campaign.audience',
  audience: editors,
  changes: false,
  input: input({ id }),
  output: audienceView,
  errors: ['NOT_FOUND'],
})

/** Begins a campaign about a published policy, with the usual words. */
export const campaignOpen = defineAction({
  name: 'campaign.open',
  audience: editors,
  changes: true,
  input: input({ policy: slug, kind: v.picklist(campaignKinds, 'NOT_OFFERED') }),
  output: campaignView,
  errors: ['NOT_FOUND'],
})

/** Keeps what was written. The title is refused where WeChat would refuse it. */
export const campaignSave = defineAction({
  name: 'campaign.save',
  audience: editors,
  changes: true,
  input: input({ ...move, title: campaignTitle, text: campaignText, tellsMayFit: v.boolean() }),
  output: campaignView,
  errors: moveErrors,
})

/** Hands it to a second person; to twenty people or fewer it goes at once. Refused where nobody would be told. */
export const campaignSubmit = defineAction({
  name: 'campaign.submit',
  audience: editors,
  changes: true,
  input: input(move),
  output: campaignView,
  errors: [...moveErrors, 'NOBODY_TO_TELL'],
})

/** Back to its authors, with a remark that says what to change. */
export const campaignSendBack = defineAction({
  name: 'campaign.sendBack',
  audience: editors,
  changes: true,
  input: input({ ...move, remark: reason }),
  output: campaignView,
  errors: moveErrors,
})

/** A second person lets it go out; nobody who wrote of it or submitted it. */
export const campaignApprove = defineAction({
  name: 'campaign.approve',
  audience: editors,
  changes: true,
  input: input(move),
  output: campaignView,
  errors: [...moveErrors, 'OWN_CAMPAIGN'],
})

/** Nothing more of it goes out until it is resumed. */
export const campaignPause = defineAction({
  name: 'campaign.pause',
  audience: editors,
  changes: true,
  input: input(move),
  output: campaignView,
  errors: moveErrors,
})

export const campaignResume = defineAction({
  name: 'campaign.resume',
  audience: editors,
  changes: true,
  input: input(move),
  output: campaignView,
  errors: moveErrors,
})

/** Ends it: what was not sent by then stays in the inboxes that have it and is not sent. */
export const campaignWithdraw = defineAction({
  name: 'campaign.withdraw',
  audience: editors,
  changes: true,
  input: input({ ...move, reason }),
  output: campaignView,
  errors: moveErrors,
})

import type { ActionName, InputOf } from '@contract/actions'
import { aJpeg } from '../builders/files'
import {
  aBookingInput,
  aConsultationInput,
  anInquiryInput,
  aPlanInput,
  aProfileInput,
  aRegistrationInput,
} from '../builders/inputs'
import { type FileToUpload, sendBytes } from '../harness/upload-file'
import type { Stage } from '../journeys/harness/start-stage'

export const PERSON = 'openid-lin-yue'
export const COLLEAGUE = 'openid-zhou-jing'
/** A second colleague, who writes what the first one looks over. */
const AUTHOR = 'openid-he-min'

/** Campaigns of the stage by where they stand. */
type CampaignIds = Record<'written' | 'waiting' | 'draft', string>

const call = <N extends ActionName>(stage: Stage, action: N, input: InputOf<N>, openid: string) =>
  stage.callAs(openid, action, input)

/** A file of the person, sent and not yet part of anything. */
function upload(stage: Stage, file: FileToUpload): Promise<string> {
  const prepare = async (input: InputOf<'inquiry.prepareUpload'>) =>
    call(stage, 'inquiry.prepareUpload', input, PERSON)
  return sendBytes(prepare, file)
}

async function firstFreeSlot(stage: Stage, place: string, skip: number): Promise<string> {
  const { days } = await call(stage, 'booking.availability', { place }, PERSON)
  const slot = days.flatMap((day) => day.slots).filter((one) => one.free >= 2)[skip]
  if (slot === undefined) throw new Error(`${place} has no free slot`)
  return slot.id
}

/** A consultation by video that a colleague confirmed with its link. */
async function confirmedConsultation(stage: Stage): Promise<string> {
  const { advisers } = await call(stage, 'booking.consultTimes', {}, PERSON)
  const startAt = advisers[0]?.times.find(({ full }) => !full)?.startAt
  if (startAt === undefined) throw new Error('no adviser is free')
  const { id } = await call(stage, 'booking.consult', aConsultationInput({ startAt }), PERSON)
  await call(stage, 'booking.confirm', { id, link: 'https://meeting.example.com/dm/aBc123' }, COLLEAGUE)
  return id
}

/** A clause that another colleague changed and submitted, and one that is being written. */
async function clausesOnTheirWay(stage: Stage): Promise<void> {
  const invited = { name: '何敏', roles: ['officer' as const], places: [] }
  const { code } = await call(stage, 'staff.invite', invited, COLLEAGUE)
  await call(stage, 'staff.join', { code }, AUTHOR)
  const { id, version, clause } = await call(stage, 'clause.open', { id: 'demo-growth-increase' }, AUTHOR)
  const caps = [{ scope: 'enterprise_year' as const, amount_yuan: 600_000 }]
  const changed = {
    ...clause,
    gist: '营收比上年增长15%以上的，按增量的1%奖励，每年最高 60 万元。',
    terms: { ...clause.terms, caps },
  }
  const saved = await call(stage, 'clause.save', { id, version, clause: JSON.stringify(changed) }, AUTHOR)
  await call(stage, 'clause.submit', { id, version: saved.version }, AUTHOR)
  await call(stage, 'clause.open', { id: 'demo-growth-step' }, COLLEAGUE)
}

/** Companies that a policy of the demo content fits; the last ones allowed no message. */
async function companiesToTell(stage: Stage): Promise<void> {
  const facts: InputOf<'account.saveProfile'>['facts'] = [
    { type: 'choice', fact: 'registered_area', value: '下城区' },
    { type: 'number', fact: 'revenue_yuan', value: '30000000' },
  ]
  for (let index = 0; index < 26; index += 1) {
    const openid = `openid-company-${index}`
    await call(stage, 'account.saveProfile', aProfileInput({ facts }), openid)
    // One for the campaign that is written out, one for those that come.
    for (const _ of index < 14 ? [1, 2] : []) await stage.allowAs(openid, 'policy_news', 'demo-policy-news')
  }
}

/** A campaign that is being written, one that waits for the colleague to let it go, and one that is written out. */
async function campaignsOnTheirWay(stage: Stage): Promise<CampaignIds> {
  await companiesToTell(stage)
  const policy = 'demo-growth-support'
  const begin = async (kind: 'news' | 'change' | 'deadline', author: string) =>
    (await call(stage, 'campaign.open', { policy, kind }, author)).id
  const submit = (id: string) => call(stage, 'campaign.submit', { id, version: 1 }, AUTHOR)
  const written = await begin('change', AUTHOR)
  await submit(written)
  await call(stage, 'campaign.approve', { id: written, version: 2 }, COLLEAGUE)
  const waiting = await begin('deadline', AUTHOR)
  await submit(waiting)
  return { written, waiting, draft: await begin('news', COLLEAGUE) }
}

/** A colleague, and a person with a confirmed visit, a pending one, a consultation, and an inquiry that is being answered. */
export async function prepareRecords(
  stage: Stage,
): Promise<Record<'inquiry' | 'planned' | 'booking' | 'consultation' | 'ticket', string> & CampaignIds> {
  await call(stage, 'staff.join', { code: stage.cloud.invitation ?? '' }, COLLEAGUE)
  const attachments = [
    await upload(stage, { name: '营业执照.jpg', type: 'jpeg', bytes: aJpeg() }),
    await upload(stage, { name: '入驻计划.pdf' }),
  ]
  const inquiry = await call(stage, 'inquiry.submit', anInquiryInput({ attachments }), PERSON)
  // Staff see it once its text was checked.
  await stage.fireTimer('minute')
  await call(stage, 'inquiry.take', { id: inquiry.id }, COLLEAGUE)
  const text = '已对比 4 处空置，明天下午给您 2 个方案和报价。'
  await call(stage, 'inquiry.reply', { id: inquiry.id, text }, COLLEAGUE)
  await call(stage, 'inquiry.followUp', { id: inquiry.id, text: '最好离地铁站近一些。' }, PERSON)
  const planned = await call(stage, 'inquiry.submit', anInquiryInput(), PERSON)
  await stage.fireTimer('minute')
  await call(stage, 'inquiry.take', { id: planned.id }, COLLEAGUE)
  const clauses = ['demo-digital-settle', 'demo-digital-rent', 'demo-digital-research']
  await call(stage, 'inquiry.offerPlan', { id: planned.id, ...aPlanInput({ clauses }) }, COLLEAGUE)
  const slot = await firstFreeSlot(stage, 'kuamao-town', 0)
  const booking = await call(stage, 'booking.create', aBookingInput({ slot }), PERSON)
  await call(stage, 'booking.confirm', { id: booking.id }, COLLEAGUE)
  const second = await firstFreeSlot(stage, 'hr-park', 2)
  await call(stage, 'booking.create', aBookingInput({ slot: second, visitors: 1, focus: [] }), PERSON)
  const other = anInquiryInput({ company: '示例物流公司', contact: '陈工', places: [], papersReady: [] })
  await call(
    stage,
    'inquiry.submit',
    { ...other, consents: { handle: true, forward: false } },
    'openid-other',
  )
  const ticket = await call(stage, 'event.register', aRegistrationInput({ event: 'vc-roadshow' }), PERSON)
  const saved = true
  const park = { kind: 'place', id: 'kuamao-town', saved } as const
  await call(stage, 'account.save', { changes: [park, { kind: 'event', id: 'vc-roadshow', saved }] }, PERSON)
  await call(stage, 'account.saveProfile', aProfileInput(), PERSON)
  await call(stage, 'account.complain', { text: '约好的参观没有人接待，希望重新安排。' }, PERSON)
  const held = { company: '示例贸易公司', need: '想找人代开发票，另外租 300 平方米办公用房。' }
  await call(stage, 'inquiry.submit', anInquiryInput({ ...held, places: [] }), 'openid-held')
  await clausesOnTheirWay(stage)
  const campaigns = await campaignsOnTheirWay(stage)
  const consultation = await confirmedConsultation(stage)
  await stage.fireTimer('minute')
  const ids = { inquiry: inquiry.id, planned: planned.id, booking: booking.id, ticket: ticket.id }
  return { ...ids, consultation, ...campaigns }
}

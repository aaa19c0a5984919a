import type { ActionName, InputOf } from '@contract/actions'
import { anEditableClause } from './clauses'
import { aBookingInput, aConsultationInput, aPlanInput, aProfileInput, aRegistrationInput } from './inputs'
import { inquiryInputs } from './inquiry-inputs'

/** Ids and codes of records that exist, as examples name them. */
export interface ExampleRecords {
  slot: string
  booking: string
  /** Begin of a consultation that is free, epoch ms. */
  moment: string
  /** A consultation by video that waits for its answer. */
  consultation: string
  /** An event that takes registrations. */
  event: string
  registration: string
  inquiry: string
  /** An inquiry of whose thread the first line is held. */
  heldInquiry: string
  /** A picture of `heldInquiry` that is held. */
  heldPicture: string
  /** An inquiry that was closed and may be rated. */
  closedInquiry: string
  /** An inquiry with a 服务方案 that was not answered. */
  plannedInquiry: string
  /** An inquiry that staff decide on. */
  contribution: string
  colleague: string
  /** A colleague who is there to be taken off the list. */
  leavingColleague: string
  complaint: string
  invitation: string
  message: string
  phoneCode: string
  /** A file that was uploaded and goes along with nothing yet. */
  upload: string
  /** A file of `inquiry`. */
  file: string
  /** A clause of which nobody has heard. */
  newClause: string
  /** Clauses that somebody else wrote of, as far as the name says; each at the version below. */
  draftClause: string
  submittedClause: string
  approvedClause: string
  publishedClause: string
  /** Campaigns of a policy that fits more than twenty people, begun by somebody else; each at the version below. */
  draftCampaign: string
  submittedCampaign: string
  writtenCampaign: string
  pausedCampaign: string
}

/** How often each was changed when it is handed over. */
const campaignVersions = { draft: 1, submitted: 2, written: 4, paused: 5 }

const clauseVersions = { draft: 2, submitted: 3, approved: 4, published: 5 }

/** Which records each example names; the others need not exist. */
export const recordsOfExample: { [N in ActionName]: readonly (keyof ExampleRecords)[] } = {
  'catalog.sync': [],
  'account.me': [],
  'account.readPhone': ['phoneCode'],
  'account.save': [],
  'account.saved': [],
  'account.complain': [],
  'account.complaints': [],
  'account.complaintQueue': [],
  'account.closeComplaint': ['complaint'],
  'account.delete': [],
  'account.saveProfile': [],
  'account.remind': [],
  'account.profile': [],
  'account.deleteProfile': [],
  'inquiry.submit': ['upload'],
  'inquiry.mine': [],
  'inquiry.thread': ['inquiry'],
  'inquiry.followUp': ['inquiry'],
  'inquiry.withdraw': ['inquiry'],
  'inquiry.nudge': ['inquiry'],
  'inquiry.rate': ['closedInquiry'],
  'inquiry.papers': ['inquiry'],
  'inquiry.queue': [],
  'inquiry.case': ['inquiry'],
  'inquiry.take': ['inquiry'],
  'inquiry.reply': ['inquiry'],
  'inquiry.close': ['inquiry'],
  'inquiry.handOver': ['inquiry', 'colleague'],
  'inquiry.accept': ['contribution'],
  'inquiry.turnDown': ['contribution'],
  'inquiry.prepareUpload': [],
  'inquiry.attach': ['inquiry', 'upload'],
  'inquiry.fileLink': ['inquiry', 'file'],
  'inquiry.caseFileLink': ['inquiry', 'file'],
  'inquiry.offerPlan': ['inquiry'],
  'inquiry.answerPlan': ['plannedInquiry'],
  'booking.availability': [],
  'booking.create': ['slot'],
  'booking.consultTimes': [],
  'booking.consult': ['moment'],
  'booking.cancel': ['booking'],
  'booking.mine': [],
  'booking.detail': ['booking'],
  'booking.queue': [],
  'booking.confirm': ['consultation'],
  'booking.decline': ['booking'],
  'event.seats': [],
  'event.register': ['event'],
  'event.cancel': ['registration'],
  'event.mine': [],
  'event.ticket': ['registration'],
  'event.rosters': [],
  'event.roster': [],
  'message.list': [],
  'message.read': ['message'],
  'message.allow': [],
  'message.mute': [],
  'message.preferences': [],
  'staff.today': [],
  'staff.colleagues': [],
  'staff.invite': [],
  'staff.join': ['invitation'],
  'staff.remove': ['leavingColleague'],
  'policy.count': [],
  'staff.held': [],
  'staff.heldFile': ['heldInquiry', 'heldPicture'],
  'staff.judge': ['heldInquiry', 'heldPicture'],
  'clause.list': [],
  'clause.read': ['draftClause'],
  'clause.open': ['newClause'],
  'clause.save': ['draftClause'],
  'clause.submit': ['draftClause'],
  'clause.sendBack': ['submittedClause'],
  'clause.approve': ['submittedClause'],
  'clause.judge': ['submittedClause'],
  'clause.publish': ['approvedClause'],
  'clause.withdraw': ['publishedClause'],
  'clause.own': ['draftClause', 'colleague'],
  'campaign.list': [],
  'campaign.read': ['draftCampaign'],
  'campaign.audience': ['draftCampaign'],
  'campaign.open': [],
  'campaign.save': ['draftCampaign'],
  'campaign.submit': ['draftCampaign'],
  'campaign.sendBack': ['submittedCampaign'],
  'campaign.approve': ['submittedCampaign'],
  'campaign.pause': ['writtenCampaign'],
  'campaign.resume': ['pausedCampaign'],
  'campaign.withdraw': ['writtenCampaign'],
}

const source = { scene: 'b.kuamao.wic26', at: Date.parse('2026-11-24T01:30:00Z') }

/** One valid input of every action, with every optional field and at least one item in every list. */
export function exampleInputs(records: ExampleRecords): { [N in ActionName]: InputOf<N> } {
  const { booking, inquiry } = records
  return {
    'catalog.sync': { lineage: 'empty', since: 0 },
    'account.me': {},
    'account.readPhone': { code: records.phoneCode },
    'inquiry.submit': { ...inquiryInputs.settle, attachments: [records.upload] },
    'account.save': { changes: [{ kind: 'place', id: 'kuamao-town', saved: true }] },
    'account.saved': {},
    'policy.count': { step: 'started' },
    'account.complain': { text: '约好的参观没有人接待。', phone: '13800002046' },
    'account.complaints': {},
    'account.complaintQueue': { filter: 'open' },
    'account.closeComplaint': { id: records.complaint, answer: '已向您致歉，并重新安排了接待。' },
    'account.delete': { confirm: '删除' },
    'account.saveProfile': aProfileInput(),
    'account.remind': { remind: false },
    'account.profile': {},
    'account.deleteProfile': {},
    'inquiry.mine': {},
    'inquiry.thread': { id: inquiry },
    'inquiry.followUp': { id: inquiry, text: '层高不低于 4.5 米。' },
    'inquiry.withdraw': { id: inquiry },
    'inquiry.nudge': { id: inquiry },
    'inquiry.rate': { id: records.closedInquiry, stars: 5, words: ['接得快'] },
    'inquiry.papers': { id: inquiry, ready: ['营业执照', '用房需求'] },
    'inquiry.queue': { filter: 'open', kind: 'settle' },
    'inquiry.case': { id: inquiry },
    'inquiry.take': { id: inquiry },
    'inquiry.reply': { id: inquiry, text: '有两处合适，约个时间看看。' },
    'inquiry.close': { id: inquiry, text: '已签约，祝顺利。' },
    'inquiry.handOver': { id: inquiry, to: records.colleague, note: '客户问配电' },
    'inquiry.accept': { id: records.contribution, text: '写得清楚，谢谢。' },
    'inquiry.turnDown': { id: records.contribution, text: '这一条已经登过了。' },
    'inquiry.prepareUpload': { name: '营业执照.pdf', type: 'pdf', size: 1200 },
    'inquiry.attach': { id: inquiry, attachments: [records.upload] },
    'inquiry.fileLink': { id: inquiry, file: records.file },
    'inquiry.caseFileLink': { id: inquiry, file: records.file },
    'inquiry.offerPlan': { id: inquiry, ...aPlanInput() },
    'inquiry.answerPlan': { id: records.plannedInquiry, no: 1, answer: 'interested', text: '下周来谈。' },
    'booking.availability': { place: 'kuamao-town' },
    'booking.create': aBookingInput({ slot: records.slot, phoneProof: 'a-proof-of-somebody-else', source }),
    'booking.consultTimes': {},
    'booking.consult': aConsultationInput({
      adviser: 'zhou-jing',
      startAt: Number(records.moment),
      phoneProof: 'a-proof-of-somebody-else',
      source,
    }),
    'booking.cancel': { id: booking },
    'booking.mine': {},
    'booking.detail': { id: booking },
    'booking.queue': { filter: 'pending' },
    'booking.confirm': { id: records.consultation, link: 'https://meeting.example.com/dm/abc' },
    'booking.decline': { id: booking, reason: '当天有活动' },
    'event.seats': { event: 'ai-summit' },
    'event.register': aRegistrationInput({
      event: records.event,
      phoneProof: 'a-proof-of-somebody-else',
      source,
      onSite: true,
    }),
    'event.cancel': { id: records.registration },
    'event.mine': {},
    'event.ticket': { id: records.registration },
    'event.rosters': {},
    'event.roster': { event: 'ai-summit', skip: 0 },
    'message.list': { before: Date.parse('2026-12-31T00:00:00Z') },
    'message.read': { ids: [records.message] },
    'message.allow': { accepted: ['inquiry_reply', 'booking_result'] },
    'message.mute': { topic: 'booking', isMuted: true },
    'message.preferences': {},
    'staff.today': {},
    'staff.colleagues': {},
    'staff.invite': { name: '陈工', roles: ['park'], places: ['kuamao-town'] },
    'staff.join': { code: records.invitation },
    'staff.remove': { id: records.leavingColleague },
    'staff.held': {},
    'staff.heldFile': { id: records.heldInquiry, file: records.heldPicture },
    'staff.judge': {
      record: 'inquiry',
      id: records.heldInquiry,
      entry: 0,
      file: records.heldPicture,
      verdict: 'turn_down',
      reason: '含有广告',
    },
    ...clauseInputs(records),
    ...campaignInputs(records),
  }
}

type ClauseAction = Extract<ActionName, `clause.${string}`>

function clauseInputs(records: ExampleRecords): { [N in ClauseAction]: InputOf<N> } {
  const draft = { id: records.draftClause, version: clauseVersions.draft }
  const submitted = { id: records.submittedClause, version: clauseVersions.submitted }
  return {
    'clause.list': { filter: 'review' },
    'clause.read': { id: records.draftClause },
    'clause.open': {
      id: records.newClause,
      fresh: { policy: 'demo-growth', title: '新的条款', gist: '一句话说明。' },
    },
    'clause.save': {
      ...draft,
      clause: JSON.stringify(anEditableClause({ id: records.draftClause, title: '改过的条款' })),
    },
    'clause.submit': draft,
    'clause.sendBack': { ...submitted, remark: '请补充出处。' },
    'clause.approve': submitted,
    'clause.judge': {
      ...submitted,
      conclusion: 'may_publish',
      at: '2026-11-20',
      document: '法审〔2026〕12号',
    },
    'clause.publish': {
      id: records.approvedClause,
      version: clauseVersions.approved,
      at: Date.parse('2026-12-31T00:00:00Z'),
    },
    'clause.withdraw': {
      id: records.publishedClause,
      version: clauseVersions.published,
      reason: '政策已废止。',
    },
    'clause.own': { ...draft, owner: records.colleague },
  }
}

type CampaignAction = Extract<ActionName, `campaign.${string}`>

function campaignInputs(records: ExampleRecords): { [N in CampaignAction]: InputOf<N> } {
  const draft = { id: records.draftCampaign, version: campaignVersions.draft }
  const submitted = { id: records.submittedCampaign, version: campaignVersions.submitted }
  const written = { id: records.writtenCampaign, version: campaignVersions.written }
  return {
    'campaign.list': {},
    'campaign.read': { id: records.draftCampaign },
    'campaign.audience': { id: records.draftCampaign },
    'campaign.open': { policy: 'demo-push', kind: 'news' },
    'campaign.save': { ...draft, title: '企业成长政策', text: '新的条款可以申报了。', tellsMayFit: true },
    'campaign.submit': draft,
    'campaign.sendBack': { ...submitted, remark: '请写清楚申报时间。' },
    'campaign.approve': submitted,
    'campaign.pause': written,
    'campaign.resume': { id: records.pausedCampaign, version: campaignVersions.paused },
    'campaign.withdraw': { ...written, reason: '政策有调整。' },
  }
}

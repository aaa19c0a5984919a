import { type ActionName, actions, type InputOf, type OutputOf } from '@contract/actions'
import { anEditableClause, aPolicy, aPublishedClause } from '../builders/clauses'
import { aDistrict, anAdviser, aPlace, aSummit, aVisit } from '../builders/content'
import { type ExampleRecords, exampleInputs, recordsOfExample } from '../builders/example-inputs'
import { aJpeg } from '../builders/files'
import {
  aBookingInput,
  aConsultationInput,
  anInquiryInput,
  aPlanInput,
  aRegistrationInput,
} from '../builders/inputs'
import { inquiryInputs } from '../builders/inquiry-inputs'
import { aStoredProfile } from '../builders/stored-profile'
import { passTexts } from './pass-texts'
import { type Identity, startCloud, type TestCloud } from './start-cloud'
import { type FileToUpload, uploadFile } from './upload-file'

/** Everybody an action can be called by. Both park colleagues answer for one place each. */
export const roles = ['nobody', 'web', 'wechat', 'park', 'other_park', 'officer', 'legal', 'admin'] as const
export type Role = (typeof roles)[number]

/** As many as one person is given at most; each costs the minute timer a request. */
const EVENTS = Array.from({ length: 8 }, (_, index) => `summit-${index + 1}`)
const PLACE = 'kuamao-town'
const OTHER_PLACE = 'other-town'
const TIMES = ['11:30', '13:00', '13:30', '14:00', '14:30', '15:00', '15:30', '16:00']
/** Consultations that can be given away, one person each: every ten minutes of three days. */
const FIRST_CONSULTATIONS = ['2026-12-01', '2026-11-30', '2026-11-27'].map((day) =>
  Date.parse(`${day}T08:00:00+08:00`),
)
const CONSULTATIONS_A_DAY = 72
const DAYS = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01']

/** A running cloud with a colleague of every role, and records made on demand. */
export interface Stage {
  cloud: TestCloud
  /** The caller that plays a role; people are new each time, colleagues stay. */
  callerOf(role: Role): Identity
  /** A valid input of an action whose records are made for it and belong to `owner`. */
  exampleFor<N extends ActionName>(action: N, owner: Identity): Promise<InputOf<N>>
  /** A slot nobody was given yet by this stage. */
  freshSlot(): string
  /** Calls an action that must succeed. */
  must<N extends ActionName>(action: N, input: InputOf<N>, as: Identity): Promise<OutputOf<N>>
}

const colleagues = {
  park: 'openid-park',
  other_park: 'openid-other-park',
  officer: 'openid-officer',
  legal: 'openid-legal',
  admin: 'openid-admin',
} as const

const MINUTE = 60_000
/** A policy with one published clause, which fits everybody of the crowd. */
const PUSHED = 'demo-push'
const CROWD = 21
/** Colleagues who write clauses. */
const authors = ['openid-second-officer', 'openid-author-1', 'openid-author-2', 'openid-author-3']
const SECOND_OFFICER = '何敏'

function districtWithTwoPlaces() {
  const visit = { seats: 400, times: TIMES }
  const visits = [aVisit(visit), aVisit({ ...visit, id: 'visit-other', place: OTHER_PLACE })]
  const hours = [{ weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' }]
  const adviser = anAdviser({ minutes: 10, hours })
  const events = EVENTS.map((id) => aSummit({ id, seats: 500 }))
  return [
    ...aDistrict({ visits, events, advisers: [adviser] }),
    { kind: 'policy', id: 'demo-growth', data: aPolicy() } as const,
    { kind: 'policy', id: PUSHED, data: aPolicy({ id: PUSHED, order: 2 }) } as const,
    {
      kind: 'clause',
      id: 'pushed-clause',
      data: aPublishedClause({ id: 'pushed-clause', policy: PUSHED }),
    } as const,
    {
      kind: 'place',
      id: OTHER_PLACE,
      data: aPlace({ id: OTHER_PLACE, name: '另一个小镇', order: 2 }),
    } as const,
  ]
}

let people = 0

/** Somebody no other test knows. */
export function aPerson(kind: 'wechat' | 'web' = 'wechat'): Identity {
  people += 1
  return kind === 'web' ? { uid: `uid-person-${people}` } : { openid: `openid-person-${people}` }
}

/** A colleague whom an action of staff lets in: an administrator unless it is not theirs. */
export function staffCaller(action: ActionName, as: Stage): Identity {
  const { audience } = actions[action]
  const names: readonly string[] = Array.isArray(audience) ? audience : []
  return as.callerOf(
    names.includes('admin') ? 'admin' : (roles.find((role) => names.includes(role)) ?? 'admin'),
  )
}

/** Starts a cloud with two places and a colleague of every role. */
export async function startStage(options: { instancesPerFunction?: number } = {}): Promise<Stage> {
  const cloud = await startCloud({ items: districtWithTwoPlaces(), instancesPerFunction: 2, ...options })
  await cloud.joinAs(colleagues.admin, { name: '管理员二', roles: ['admin'] })
  await cloud.joinAs(colleagues.officer, { name: '周静', roles: ['officer'] })
  for (const [index, author] of authors.entries()) {
    const name = index === 0 ? SECOND_OFFICER : `条款起草${index}`
    await cloud.joinAs(author, { name, roles: ['officer'] })
  }
  await cloud.joinAs(colleagues.legal, { name: '章律师', roles: ['legal'] })
  await cloud.joinAs(colleagues.park, { name: '陈工', roles: ['park'], places: [PLACE] })
  await cloud.joinAs(colleagues.other_park, { name: '吴工', roles: ['park'], places: [OTHER_PLACE] })
  return stageOn(cloud)
}

function callerOf(role: Role): Identity {
  if (role === 'nobody') return {}
  return role === 'web' || role === 'wechat' ? aPerson(role) : { openid: colleagues[role] }
}

function stageOn(cloud: TestCloud): Stage {
  let slots = 0
  const freshSlot = () => {
    const time = TIMES[slots % TIMES.length]?.replace(':', '')
    const day = DAYS[Math.floor(slots / TIMES.length) % DAYS.length]
    slots += 1
    return `visit-kuamao:${day}:${time}`
  }
  const eventsGiven = new Map<string, number>()
  const freshEvent = ({ openid, uid }: Identity) => {
    const person = openid ?? uid ?? ''
    const given = eventsGiven.get(person) ?? 0
    const event = EVENTS[given]
    if (event === undefined) throw new Error(`${person} was given every event there is`)
    eventsGiven.set(person, given + 1)
    return event
  }
  let consultations = 0
  const freshMoment = () => {
    const first = FIRST_CONSULTATIONS[Math.floor(consultations / CONSULTATIONS_A_DAY)]
    const at = (first ?? Number.NaN) + (consultations % CONSULTATIONS_A_DAY) * 10 * MINUTE
    consultations += 1
    return String(at)
  }
  const must: Stage['must'] = async (action, input, as) => {
    const answer = await cloud.call(action, input, as)
    if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`)
    return answer.data
  }
  const makers = recordMakers({ cloud, must, freshSlot, freshMoment, freshEvent })
  return {
    cloud,
    callerOf,
    freshSlot,
    must,
    async exampleFor(action, owner) {
      const records: ExampleRecords = { ...placeholders }
      for (const name of recordsOfExample[action]) records[name] = await makers[name](owner)
      return exampleInputs(records)[action]
    },
  }
}

const placeholders: ExampleRecords = {
  slot: 'visit-kuamao:2026-11-26:1400',
  booking: 'no-such-booking',
  moment: String(Date.parse('2026-11-26T06:00:00Z')),
  consultation: 'no-such-booking',
  event: 'no-such-event',
  registration: 'no-such-registration',
  inquiry: 'no-such-inquiry',
  heldInquiry: 'no-such-inquiry',
  heldPicture: 'no-such-file',
  closedInquiry: 'no-such-inquiry',
  plannedInquiry: 'no-such-inquiry',
  contribution: 'no-such-inquiry',
  colleague: 'no-such-colleague',
  leavingColleague: 'no-such-colleague',
  complaint: 'no-such-complaint',
  invitation: 'no-such-invitation-at-all',
  message: 'no-such-message',
  phoneCode: 'no-such-code',
  upload: 'no-such-upload',
  file: 'no-such-file',
  newClause: 'no-such-clause',
  draftClause: 'no-such-clause',
  submittedClause: 'no-such-clause',
  approvedClause: 'no-such-clause',
  publishedClause: 'no-such-clause',
  draftCampaign: 'no-such-campaign',
  submittedCampaign: 'no-such-campaign',
  writtenCampaign: 'no-such-campaign',
  pausedCampaign: 'no-such-campaign',
}

type Makers = Record<keyof ExampleRecords, (owner: Identity) => Promise<string>>

interface MakersNeed extends Pick<Stage, 'cloud' | 'must' | 'freshSlot'> {
  /** The begin of a consultation nobody was given yet. */
  freshMoment: () => string
  /** An event this person was not given yet. */
  freshEvent: (person: Identity) => string
}

function recordMakers({ cloud, must, freshSlot, freshMoment, freshEvent }: MakersNeed): Makers {
  const officer = { openid: colleagues.officer }
  let leaving = 0
  let clauses = 0
  const booking: Makers['booking'] = async (owner) =>
    (await must('booking.create', aBookingInput({ slot: freshSlot() }), owner)).id
  const inquiry: Makers['inquiry'] = async (owner) => {
    const { id } = await must('inquiry.submit', anInquiryInput(), owner)
    await passTexts(cloud.cloud)
    return id
  }
  // The clock stands still in most tests, so the guard against floods forgives one author only so many drafts.
  const authorOf = (draft: number) => ({ openid: authors[draft % authors.length] ?? '' })
  const draftClause = async () => {
    const author = authorOf(clauses)
    clauses += 1
    const id = `stage-clause-${clauses}`
    const { title, gist, policy } = anEditableClause()
    await must('clause.open', { id, fresh: { policy, title, gist } }, author)
    const clause = JSON.stringify(anEditableClause({ id }))
    await must('clause.save', { id, version: 1, clause }, author)
    return { id, author }
  }
  const submittedClause = async () => {
    const { id, author } = await draftClause()
    await must('clause.submit', { id, version: 2 }, author)
    return id
  }
  const approvedClause = async () => {
    const id = await submittedClause()
    await must('clause.approve', { id, version: 3 }, officer)
    return id
  }
  let campaigns = 0
  const draftCampaign = async () => {
    campaigns += 1
    await gatherCrowd(cloud)
    const author = authorOf(campaigns)
    const { id } = await must('campaign.open', { policy: PUSHED, kind: 'news' }, author)
    return { id, author }
  }
  const submittedCampaign = async () => {
    const { id, author } = await draftCampaign()
    await must('campaign.submit', { id, version: 1 }, author)
    return id
  }
  const writtenCampaign = async () => {
    const id = await submittedCampaign()
    await must('campaign.approve', { id, version: 2 }, officer)
    await cloud.fireTimer('minute')
    return id
  }
  const attachToNewest = async (owner: Identity, given: FileToUpload) => {
    const [newest] = (await must('inquiry.mine', {}, owner)).items
    const id = newest?.id ?? ''
    const file = await uploadFile(cloud, given, owner)
    await must('inquiry.attach', { id, attachments: [file] }, owner)
    await passTexts(cloud.cloud)
    return { id, file }
  }
  return {
    slot: async () => freshSlot(),
    booking,
    moment: async () => freshMoment(),
    async consultation(owner) {
      const input = aConsultationInput({ startAt: Number(freshMoment()) })
      return (await must('booking.consult', input, owner)).id
    },
    event: async (owner) => freshEvent(owner),
    async registration(owner) {
      return (await must('event.register', aRegistrationInput({ event: freshEvent(owner) }), owner)).id
    },
    inquiry,
    async heldInquiry(owner) {
      const id = await inquiry(owner)
      const inquiries = cloud.cloud.database().collection('inquiries')
      await inquiries.where({ _id: id }).update({ 'entries.0.safety': { state: 'held' }, held: 1 })
      return id
    },
    async heldPicture(owner) {
      const picture = { name: '门头.jpg', type: 'jpeg', bytes: aJpeg() } as const
      const { id, file } = await attachToNewest(owner, picture)
      const inquiries = cloud.cloud.database().collection('inquiries')
      await inquiries.where({ _id: id }).update({ 'files.0.safety': 'held', held: 2 })
      return file
    },
    newClause: async () => {
      clauses += 1
      return `stage-clause-${clauses}`
    },
    draftClause: async () => (await draftClause()).id,
    submittedClause,
    approvedClause,
    async publishedClause() {
      const id = await approvedClause()
      await must('clause.publish', { id, version: 4 }, officer)
      return id
    },
    draftCampaign: async () => (await draftCampaign()).id,
    submittedCampaign,
    writtenCampaign,
    async pausedCampaign() {
      const id = await writtenCampaign()
      await must('campaign.pause', { id, version: 4 }, officer)
      return id
    },
    upload: (owner) => uploadFile(cloud, {}, owner),
    file: async (owner) => (await attachToNewest(owner, {})).file,
    async closedInquiry(owner) {
      const id = await inquiry(owner)
      await must('inquiry.close', { id, text: '已办结' }, officer)
      return id
    },
    async plannedInquiry(owner) {
      // A person may submit only so many a day.
      const [newest] = (await must('inquiry.mine', {}, owner)).items
      const known = newest === undefined ? undefined : await must('inquiry.thread', { id: newest.id }, owner)
      const isFresh = known !== undefined && known.plan === undefined && known.status === 'received'
      const id = isFresh ? known.id : await inquiry(owner)
      await must('inquiry.offerPlan', { id, ...aPlanInput() }, officer)
      return id
    },
    async contribution(owner) {
      const { id } = await must('inquiry.submit', inquiryInputs.contribution, owner)
      await passTexts(cloud.cloud)
      return id
    },
    async colleague() {
      const { items } = await must('staff.colleagues', {}, officer)
      return items.find((one) => one.name === SECOND_OFFICER)?.id ?? ''
    },
    async leavingColleague() {
      leaving += 1
      const name = `离岗同事${leaving}`
      await cloud.joinAs(`openid-leaving-${leaving}`, { name, roles: ['officer'] })
      const { items } = await must('staff.colleagues', {}, officer)
      return items.find((one) => one.name === name)?.id ?? ''
    },
    async complaint(owner) {
      const { id } = await must('account.complain', { text: '约好的参观没有人接待。' }, owner)
      await passTexts(cloud.cloud)
      return id
    },
    async invitation() {
      const profile = { name: '新同事', roles: ['officer' as const], places: [] }
      return (await must('staff.invite', profile, { openid: colleagues.admin })).code
    },
    async message(owner) {
      await must('booking.confirm', { id: await booking(owner) }, officer)
      const { items } = await must('message.list', {}, owner)
      return items[0]?.id ?? ''
    },
    async phoneCode(owner) {
      const body = JSON.stringify({ openid: owner.openid ?? 'openid-of-the-button', phone: '13800002046' })
      const answer = await fetch(`${cloud.url}/wx/phone-codes`, { method: 'POST', body })
      return ((await answer.json()) as { code: string }).code
    },
  }
}

/** More people than may be told without a second person, all of whom the pushed policy fits. */
async function gatherCrowd({ cloud }: TestCloud): Promise<void> {
  const profiles = cloud.database().collection('profiles')
  if ((await profiles.doc('wx:crowd-0').get()).data.length > 0) return
  await profiles.add(
    Array.from({ length: CROWD }, (_, index) => aStoredProfile({ _id: `wx:crowd-${index}` })),
  )
}

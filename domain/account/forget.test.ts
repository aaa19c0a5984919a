import type { Booking } from '../booking/booking'
import type { Registration } from '../event/registration'
import { buildInquiry } from '../inquiry/testing/build-inquiry'
import type { Complaint } from './complaint'
import { forgetBooking } from './forget-booking'
import { forgetComplaint } from './forget-complaint'
import { forgetInquiry } from './forget-inquiry'
import { forgetRegistration } from './forget-registration'
import { FORGOTTEN } from './forgotten'

const NOW = 50
const SUBJECT = 'wx:openid-lin'
/** Every text a person gave; none of them may be left. */
const secrets = [
  '云衡智能',
  '林越',
  'sealed-phone',
  'hash-of-phone',
  '138****2046',
  SUBJECT,
  'hash-of-input',
  '要 420 ㎡',
]

const common = {
  _id: 'x1',
  district: 'xiacheng',
  subject: SUBJECT,
  phone: { sealed: 'sealed-phone', hash: 'hash-of-phone', masked: '138****2046', verified: true },
  demo: false,
  history: [
    { at: 1, by: SUBJECT, kind: 'create', version: 1, requestId: 'request-1', inputHash: 'hash-of-input' },
    { at: 2, by: 'wx:officer', kind: 'confirm', version: 2, requestId: 'request-2', inputHash: 'other' },
  ],
  notices: [],
  pending: 0,
  unaudited: 1,
  createdAt: 1,
  updatedAt: 2,
  version: 2,
}

const booking: Booking = {
  ...common,
  number: 'CG1',
  place: 'town',
  resource: 'visit',
  slot: 's1',
  claim: 'c1',
  startAt: 60,
  endAt: 100,
  visitors: 2,
  focus: ['要 420 ㎡'],
  company: '云衡智能',
  contact: '林越',
  status: 'confirmed',
  answerBy: null,
  alertAt: 55,
  cancelUntil: 10,
  reason: '林越来不了',
  nearest: [],
  meetingPoint: null,
  source: { scene: 's:x', at: 1 },
  consents: { handle: true, at: 1 },
}

const consultation: Booking = {
  ...booking,
  consultation: {
    adviser: 'chen-li',
    name: '陈立',
    topic: 'policy',
    way: 'video',
    interpreter: false,
    note: '林越：要 420 ㎡',
    link: 'https://meeting.example.com/dm/abc',
  },
}

const registration: Registration = {
  ...common,
  event: 'summit',
  title: '峰会',
  slot: 'event:summit',
  claim: 'c1',
  startAt: 60,
  endAt: 100,
  venue: null,
  code: 'AAAA BBBB',
  company: '云衡智能',
  contact: '林越',
  status: 'registered',
  onSite: false,
  change: null,
  source: null,
  consents: { handle: true, at: 1 },
}

const complaint: Complaint = {
  ...common,
  number: 'TS1',
  text: '林越：要 420 ㎡',
  status: 'open',
  open: true,
  answer: null,
}

const inquiry = {
  ...buildInquiry(),
  ...common,
  company: '云衡智能',
  contact: '林越',
  need: '要 420 ㎡',
  open: true,
  status: 'replied' as const,
  rating: { stars: 4, words: ['林越很满意'] },
  entries: [{ at: 3, by: 'staff' as const, name: '周静', kind: 'replied' as const, text: '林越，您好' }],
}

const forgotten = {
  'a visit': forgetBooking(booking, NOW),
  'a consultation': forgetBooking(consultation, NOW),
  'a registration': forgetRegistration(registration, NOW),
  'an inquiry': forgetInquiry(inquiry, NOW),
  'a complaint': forgetComplaint(complaint, NOW),
}

test.each(Object.entries(forgotten))('%s keeps nothing of the person', (_title, document) => {
  const text = JSON.stringify(document)
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  expect(document).toMatchObject({ subject: FORGOTTEN, version: 3, unaudited: 2, pending: 0 })
})

test.each(Object.entries(forgotten))('%s keeps who of the office did what', (_title, { history }) => {
  expect(history.map(({ by, kind }) => [by, kind])).toEqual([
    [FORGOTTEN, 'create'],
    ['wx:officer', 'confirm'],
    [FORGOTTEN, 'delete'],
  ])
})

test.each<[string, { status: string }, string]>([
  ['a visit to come is cancelled', forgetBooking(booking, NOW), 'cancelled'],
  ['a visit that was stays as it was', forgetBooking(booking, 100), 'confirmed'],
  ['a declined visit stays declined', forgetBooking({ ...booking, status: 'declined' }, NOW), 'declined'],
  ['a seat at an event to come is cancelled', forgetRegistration(registration, NOW), 'cancelled'],
  ['one at an event that was stays', forgetRegistration(registration, 100), 'registered'],
  ['an open inquiry is withdrawn', forgetInquiry(inquiry, NOW), 'withdrawn'],
  [
    'a closed inquiry stays closed',
    forgetInquiry({ ...inquiry, open: false, status: 'closed' }, NOW),
    'closed',
  ],
  ['an open complaint is withdrawn', forgetComplaint(complaint, NOW), 'withdrawn'],
])('%s', (_title, { status }, expected) => {
  expect(status).toBe(expected)
})

test('the holder, the steps, the stars and the consents of an inquiry stay', () => {
  const { entries, consents, rating } = forgetInquiry(inquiry, NOW)
  expect(rating).toEqual({ stars: 4, words: [] })
  expect(consents).toEqual(inquiry.consents)
  expect(entries).toEqual([
    { at: 3, by: 'staff', name: '周静', kind: 'replied' },
    { at: NOW, by: 'person', kind: 'withdrawn' },
  ])
})

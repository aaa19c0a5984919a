import type { BookingStatus, BookingView } from '@contract/booking/view'
import type { RegistrationStatus, RegistrationView } from '@contract/event/view'
import type { InquiryStatus, InquirySummary } from '@contract/inquiry/view'
import { summariseMine } from './summarise-mine'

const NOW = 1_000
const nothing = { inquiries: [], bookings: [], registrations: [] }

const inquiry = (id: string, status: InquiryStatus, receivedAt = 0): InquirySummary => ({
  id,
  number: id,
  kind: 'settle',
  company: '云衡智能',
  status,
  holder: null,
  receivedAt,
  updatedAt: receivedAt,
  clock: null,
  demo: false,
})

const booking = (status: BookingStatus, endAt: number): BookingView => ({
  id: 'one',
  number: 'one',
  place: 'town',
  slot: 'slot',
  startAt: 0,
  endAt,
  visitors: 1,
  focus: [],
  company: '云衡智能',
  status,
  answerBy: null,
  cancelUntil: 0,
  reason: null,
  nearest: [],
  meetingPoint: null,
  consultation: null,
  source: null,
  createdAt: 0,
  updatedAt: 0,
  version: 1,
  demo: false,
})

test.each<[string, InquiryStatus, number]>([
  ['a received inquiry is open', 'received', 1],
  ['one in hand is open', 'in_hand', 1],
  ['an answered one is open until it is closed', 'replied', 1],
  ['a closed one is not', 'closed', 0],
  ['a withdrawn one is not', 'withdrawn', 0],
])('%s', (_title, status, expected) => {
  expect(summariseMine({ ...nothing, inquiries: [inquiry('one', status)] }, NOW).openInquiries).toBe(expected)
})

test('the newest open inquiry is shown, not a newer closed one', () => {
  const inquiries = [
    inquiry('old', 'in_hand', 1),
    inquiry('new', 'received', 2),
    inquiry('closed', 'closed', 3),
  ]
  expect(summariseMine({ ...nothing, inquiries }, NOW).newest?.id).toBe('new')
})

test('without an open inquiry nothing is shown', () => {
  expect(summariseMine({ ...nothing, inquiries: [inquiry('one', 'closed')] }, NOW).newest).toBeUndefined()
})

test.each<[string, BookingStatus, number, number]>([
  ['a confirmed visit to come counts', 'confirmed', NOW + 1, 1],
  ['a pending visit to come counts', 'pending', NOW + 1, 1],
  ['a visit that just ended does not', 'confirmed', NOW, 0],
  ['a declined visit does not', 'declined', NOW + 1, 0],
  ['a cancelled visit does not', 'cancelled', NOW + 1, 0],
])('%s', (_title, status, endAt, expected) => {
  expect(summariseMine({ ...nothing, bookings: [booking(status, endAt)] }, NOW).upcoming).toBe(expected)
})

const registration = (status: RegistrationStatus, endAt: number): RegistrationView => ({
  id: 'one',
  event: 'summit',
  title: '峰会',
  venue: null,
  onSite: false,
  change: null,
  startAt: 0,
  endAt,
  company: '云衡智能',
  status,
  source: null,
  createdAt: 0,
  updatedAt: 0,
  version: 1,
  demo: false,
})

test.each<[string, RegistrationStatus, number, number]>([
  ['an event to come or running counts', 'registered', NOW + 1, 1],
  ['an event that just ended does not', 'registered', NOW, 0],
  ['a cancelled registration does not', 'cancelled', NOW + 1, 0],
])('%s', (_title, status, endAt, expected) => {
  const registrations = [registration(status, endAt)]
  expect(summariseMine({ ...nothing, registrations }, NOW).events).toBe(expected)
})

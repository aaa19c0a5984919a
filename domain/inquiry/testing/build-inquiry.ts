import type { InquiryPlan } from '@contract/inquiry/plan'
import { atDayTime } from '../../time/shanghai'
import { mondayToFriday } from '../../time/work-calendar'
import { nextAlertAt } from '../alerts'
import type { Inquiry, InquiryFile } from '../inquiry'
import type { DutyColleague } from '../propose-holder'
import { type ClockRules, startClock, stoppedClock } from '../reply-clock'
import { isOpen } from '../transitions'

/** Tuesday 2026-11-24, a working day. */
export const tuesday = (time: string) => atDayTime('2026-11-24', time)

/** Two working days (840 minutes) in a calendar that knows 2026. */
export const rules: ClockRules = {
  limit: 840,
  hours: [
    { from: '09:00', to: '12:00' },
    { from: '13:30', to: '17:30' },
  ],
  calendar: { ...mondayToFriday, knowsYear: (year) => year <= 2026 },
}

export const officer: DutyColleague = { subject: 'wx:officer', name: '周静', roles: ['officer'], places: [] }
export const secondOfficer: DutyColleague = { ...officer, subject: 'wx:officer2', name: '何敏' }
export const admin: DutyColleague = { subject: 'wx:admin', name: '李岚', roles: ['admin'], places: [] }
export const park: DutyColleague = { subject: 'wx:park', name: '陈工', roles: ['park'], places: ['park-a'] }
export const otherPark: DutyColleague = {
  subject: 'wx:park2',
  name: '吴工',
  roles: ['park'],
  places: ['park-b'],
}

/** A PDF that was kept. */
export function aFile(given: Partial<InquiryFile> = {}): InquiryFile {
  return {
    id: 'u1',
    name: '营业执照.pdf',
    type: 'pdf',
    size: 1_200,
    at: tuesday('10:00'),
    safety: 'unchecked',
    fileId: 'cloud://env.bucket/files/u1/hash.pdf',
    ...given,
  }
}

/** A plan that holds for thirty days from that Tuesday. */
export function aPlan(): Omit<InquiryPlan, 'no' | 'at' | 'by' | 'answer'> {
  return {
    clauses: [
      {
        id: 'rent-1',
        version: 1,
        title: '示例·房租补助',
        policy: 'rent',
        policyTitle: '示例·房租办法',
        demo: true,
      },
    ],
    liaison: '周静',
    steps: [{ text: '看两处办公用房', who: 'office', by: '2026-12-01' }],
    note: '',
    validUntil: '2026-12-24',
  }
}

export function anOfferedPlan(given: Partial<InquiryPlan> = {}): InquiryPlan {
  return { ...aPlan(), no: 1, at: tuesday('11:00'), by: officer.name, answer: null, ...given }
}

const answered = (status: Inquiry['status']) => status !== 'received' && status !== 'in_hand'

/** A matter received on Tuesday at 10:00, held by an officer, its clock running until it was answered. */
export function buildInquiry(given: Partial<Inquiry> = {}): Inquiry {
  const status = given.status ?? 'received'
  const receivedAt = tuesday('10:00')
  const inquiry: Inquiry = {
    _id: 'qabcdefghijklmnopqrstuvwxyz',
    district: 'xiacheng',
    subject: 'wx:person',
    number: 'RZ2611-ABCDE',
    kind: 'settle',
    company: '示例科技有限公司',
    contact: '王小明',
    phone: { sealed: 'k1.sealed', hash: 'hash', masked: '138****2046', verified: false },
    need: '找 300 平方米办公用房',
    places: ['park-a'],
    papers: {
      asked: ['营业执照', '项目简介'],
      ready: ['营业执照'],
      dueAt: atDayTime('2026-12-04', '23:59'),
      lateAt: null,
    },
    files: [],
    consents: { handle: true, at: receivedAt, forward: false },
    status,
    open: isOpen(status),
    holder: { subject: officer.subject, name: officer.name },
    receivedAt,
    ...(answered(status) ? stoppedClock : startClock(receivedAt, rules)),
    alertAt: null,
    nudgedOn: null,
    nudges: 0,
    rating: null,
    source: null,
    entries: [{ at: receivedAt, by: 'system', kind: 'received' }],
    demo: false,
    history: [],
    notices: [],
    pending: 0,
    unaudited: 1,
    createdAt: receivedAt,
    updatedAt: receivedAt,
    version: 1,
    ...given,
  }
  return { ...inquiry, alertAt: given.alertAt ?? nextAlertAt(inquiry) }
}

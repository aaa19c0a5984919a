import type { OutputOf } from '@contract/actions'

const AT = Date.UTC(2026, 10, 24, 1)
const HOUR = 3_600_000

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

const inquiry = (index: number) => ({
  id: `inquiry-${index}`,
  number: `RZ2611-${1000 + index}`,
  kind: 'settle' as const,
  company: `云衡智能科技第${index}分公司`,
  status: index % 3 === 0 ? ('closed' as const) : ('in_hand' as const),
  holder: { name: '周静' },
  receivedAt: AT,
  updatedAt: AT,
  clock: { from: AT, dueAt: AT + 48 * HOUR, assumedCalendar: false },
  demo: true,
})

const booking = (index: number) => ({
  consultation: null,
  id: `booking-${index}`,
  number: `CG2611-${1000 + index}`,
  place: 'kuamao-town',
  slot: `slot-${index}`,
  startAt: AT + (index - 100) * 24 * HOUR,
  endAt: AT + (index - 100) * 24 * HOUR + HOUR,
  visitors: 3,
  focus: ['办公载体', '产业政策'],
  company: `云衡智能科技第${index}分公司`,
  status: 'pending' as const,
  answerBy: AT + 8 * HOUR,
  cancelUntil: AT,
  reason: null,
  nearest: [],
  meetingPoint: '一楼服务台',
  source: null,
  createdAt: AT,
  updatedAt: AT,
  version: 1,
  demo: true,
})

const registration = (index: number) => ({
  id: `registration-${index}`,
  event: 'vc-roadshow',
  title: `示例·创投项目路演第${index}场`,
  startAt: AT + (index - 100) * 24 * HOUR,
  endAt: AT + (index - 100) * 24 * HOUR + HOUR,
  company: '云衡智能',
  venue: '跨贸小镇',
  status: 'registered' as const,
  onSite: false,
  change: null,
  source: null,
  createdAt: AT,
  updatedAt: AT,
  version: 1,
  demo: true,
})

const message = (index: number) => ({
  id: `message-${index}`,
  at: AT - index * HOUR,
  topic: 'inquiry' as const,
  title: '诉求已答复',
  text: `周静：已为您对比四处载体，明天下午给两个方案。（${index}）`,
  read: index > 3,
  link: { to: 'inquiry' as const, id: `inquiry-${index}` },
})

const complaint = (index: number) => ({
  id: `complaint-${index}`,
  number: `TS2611-${1000 + index}`,
  text: `约好的参观没有人接待，等了二十分钟。（${index}）`,
  status: 'closed' as const,
  answer: '已向您致歉，重新安排了接待。',
  createdAt: AT - index * HOUR,
  updatedAt: AT,
  demo: true,
})

/** What a person, or a colleague, would be answered who has `count` of everything. */
export function manyRecords(count: number): {
  'inquiry.mine': OutputOf<'inquiry.mine'>
  'booking.mine': OutputOf<'booking.mine'>
  'event.mine': OutputOf<'event.mine'>
  'message.list': OutputOf<'message.list'>
  'inquiry.queue': OutputOf<'inquiry.queue'>
  'booking.queue': OutputOf<'booking.queue'>
  'account.saved': OutputOf<'account.saved'>
  'account.complaints': OutputOf<'account.complaints'>
  'account.me': OutputOf<'account.me'>
} {
  return {
    'inquiry.mine': { items: many(count, inquiry) },
    'booking.mine': { items: many(count, booking) },
    'event.mine': { items: many(count, registration) },
    'message.list': { items: many(count, message), unread: 4, more: false },
    'inquiry.queue': {
      items: many(count, (index) => ({
        ...inquiry(index),
        mine: false,
        places: ['kuamao-town'],
        nudged: 0,
        need: '想租 420 ㎡，配电不低于 200 kVA，明年一季度入驻。',
      })),
    },
    'booking.queue': {
      items: many(count, (index) => ({ ...booking(index), contact: '林越', phone: '13800002046' })),
    },
    'account.saved': {
      items: many(count, (index) => ({ kind: 'policy' as const, id: `many-policy-${index}`, at: AT })),
    },
    'account.complaints': { items: many(count, complaint) },
    'account.me': { kind: 'wechat', staff: { name: '周静', roles: ['admin'], places: [] }, unread: 4 },
  }
}

import type { BookingStatus } from '@contract/booking/view'
import type { Catalogue } from '@/platform/language'

interface BookingWords {
  statuses: Record<BookingStatus, string>
  past: string
  number: (number: string) => string
  visitors: (count: number) => string
  answerBy: (time: string) => string
  answerSoon: string
  mayRebook: string
  mine: string
  failed: string
  noneTitle: string
  noneText: string
  book: string
  seeParks: string
  upcoming: string
  earlier: string
  noUpcoming: string
  unknownPark: string
  pointUnverified: string
  requestId: (id: string) => string
}

/** Words that every page about visits shares. */
export const bookingCopy: Catalogue<BookingWords> = {
  zh: {
    statuses: { pending: '待确认', confirmed: '已确认', declined: '未安排', cancelled: '已取消' },
    past: '已结束',
    number: (number) => `编号 ${number}`,
    visitors: (count) => `${count} 位`,
    answerBy: (time) => `${time} 前答复`,
    answerSoon: '我们会在工作时间答复',
    mayRebook: '点开看原因，可改约最近的空档',
    mine: '我的预约',
    failed: '没能打开预约',
    noneTitle: '还没有预约',
    noneText: '选个日子，来园区走一走。',
    book: '预约参观',
    seeParks: '先看看有哪些园区',
    upcoming: '待赴约',
    earlier: '以往',
    noUpcoming: '没有待赴约的参观',
    unknownPark: '园区',
    pointUnverified: '集合点待核实',
    requestId: (id) => `编号 ${id}`,
  },
  en: {
    statuses: {
      pending: 'To be confirmed',
      confirmed: 'Confirmed',
      declined: 'Not arranged',
      cancelled: 'Cancelled',
    },
    past: 'Past',
    number: (number) => `No. ${number}`,
    visitors: (count) => (count === 1 ? '1 visitor' : `${count} visitors`),
    answerBy: (time) => `answer by ${time}`,
    answerSoon: 'we answer during working hours',
    mayRebook: 'Open it for the reason and the nearest free times',
    mine: 'My visits',
    failed: 'The visit could not be opened',
    noneTitle: 'No visits yet',
    noneText: 'Choose a day and have a look at a park.',
    book: 'Book a visit',
    seeParks: 'See the parks first',
    upcoming: 'Upcoming',
    earlier: 'Earlier',
    noUpcoming: 'No upcoming visits',
    unknownPark: 'Park',
    pointUnverified: 'Meeting point not verified yet',
    requestId: (id) => `Request ${id}`,
  },
}

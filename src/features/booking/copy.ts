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
  consents: string
  privacy: string
  /** What a booking is of, in front of where or with whom. */
  kinds: Record<'visit' | 'consultation', string>
  consult: string
  separator: string
  /** After booking. */
  afterwards: {
    pending: (time: string) => string
    pendingSoon: string
    confirmed: string
    notice: (duration: string) => string
    noNotice: string
    assumedCalendar: string
  }
}

/** Words that every page about bookings shares. */
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
    noneText: '选个日子来园区走一走，或约位顾问聊一聊。',
    book: '预约参观',
    seeParks: '先看看有哪些园区',
    upcoming: '待赴约',
    earlier: '以往',
    noUpcoming: '没有待赴约的预约',
    unknownPark: '园区',
    pointUnverified: '集合点待核实',
    requestId: (id) => `编号 ${id}`,
    consents: '您的授权',
    privacy: '隐私说明',
    kinds: { visit: '参观', consultation: '咨询' },
    consult: '约顾问咨询',
    separator: ' · ',
    afterwards: {
      pending: (time) => `提交后：待确认，${time} 前答复。`,
      pendingSoon: '提交后：待确认，我们会在工作时间答复。',
      confirmed: '提交后：预约即确认。',
      notice: (duration) => `改期或取消请提前 ${duration}`,
      noNotice: '开始前都可以取消',
      assumedCalendar: '暂按周一至周五开放，节假日以公布为准。',
    },
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
    mine: 'My bookings',
    failed: 'The booking could not be opened',
    noneTitle: 'No bookings yet',
    noneText: 'Choose a day to see a park, or a time to talk to an adviser.',
    book: 'Book a visit',
    seeParks: 'See the parks first',
    upcoming: 'Upcoming',
    earlier: 'Earlier',
    noUpcoming: 'No upcoming bookings',
    unknownPark: 'Park',
    pointUnverified: 'Meeting point not verified yet',
    requestId: (id) => `Request ${id}`,
    consents: 'Your consent',
    privacy: 'Privacy',
    kinds: { visit: 'Visit', consultation: 'Consultation' },
    consult: 'Talk to an adviser',
    separator: ' · ',
    afterwards: {
      pending: (time) => `Then: to be confirmed, answer by ${time}.`,
      pendingSoon: 'Then: to be confirmed; we answer during working hours.',
      confirmed: 'Then: booked means confirmed.',
      notice: (duration) => `Change or cancel at least ${duration} ahead`,
      noNotice: 'May be cancelled until it starts',
      assumedCalendar: 'Assumed open Monday to Friday; public holidays as announced.',
    },
  },
}

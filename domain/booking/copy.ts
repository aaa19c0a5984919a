import type { ConsultationWay } from '@contract/booking/consultation'
import { chineseMoment } from '../time/chinese-moment'
import type { Booking } from './booking'

const ways: Record<ConsultationWay, string> = { phone: '电话', video: '视频', onsite: '到场' }

interface Kind {
  /** What WeChat's message names it. */
  what: string
  /** How titles and the group's lines call it. */
  booking: string
  short: string
  /** Where to look, once it is confirmed. */
  hint: string
  details: string
}

const hints: Record<ConsultationWay, string> = {
  phone: '届时顾问打给您，请保持电话畅通',
  video: '点开看会议链接，到时进入',
  onsite: '请准时到场，不便请提前取消',
}

/** The words in which a visit and a consultation differ. */
function kindOf({ consultation, visitors }: Booking): Kind {
  if (consultation === undefined) {
    const hint = '请准时到访，不便请提前取消'
    return { what: '园区参观', booking: '参观预约', short: '参观', hint, details: `${visitors} 位` }
  }
  const { name, way, interpreter } = consultation
  return {
    what: '顾问咨询',
    booking: '咨询预约',
    short: '咨询',
    hint: hints[way],
    details: `${name} · ${ways[way]}${interpreter ? ' · 要口译' : ''}`,
  }
}

const result = (booking: Booking, word: string, hint: string) => ({
  thing1: kindOf(booking).what,
  time2: booking.startAt,
  phrase3: word,
  thing4: hint,
})

const webhook = (booking: Booking, what: string) => {
  const line = `【${kindOf(booking).booking}】${booking.number} ${what}`
  return booking.answerBy === null ? line : `${line}，请在 ${chineseMoment(booking.answerBy)} 前答复`
}

const due = (booking: Booking, what: string) => ({
  character_string1: booking.number,
  thing2: `${kindOf(booking).booking}${what}`,
  time3: booking.answerBy ?? booking.startAt,
})

/** Number, time and what it is about; for colleagues, without the person. */
const facts = (booking: Booking) =>
  `${booking.number}：${chineseMoment(booking.startAt)}，${kindOf(booking).details}`

const good = (booking: Booking) =>
  `${chineseMoment(booking.startAt)}，${kindOf(booking).details}。${booking.consultation === undefined ? '' : `${kindOf(booking).hint}。`}编号 ${booking.number}。`

const instead = ({ nearest }: Booking) =>
  nearest.length > 0 ? '已为您找到最近的空档，点开可直接改约。' : '请换个时间再约。'

/** What notices about bookings say. Times are +08:00; staff texts name no visitor and no phone. */
export const bookingCopy = {
  person: {
    auto_confirmed: (booking: Booking) => ({
      title: `${kindOf(booking).booking}成功`,
      text: good(booking),
      fields: result(booking, '已确认', kindOf(booking).hint),
    }),
    confirmed: (booking: Booking) => ({
      title: `${kindOf(booking).booking}已确认`,
      text: good(booking),
      fields: result(booking, '已确认', kindOf(booking).hint),
    }),
    declined: (booking: Booking) => ({
      title: `这次${kindOf(booking).short}没能安排`,
      text: `${chineseMoment(booking.startAt)} 的${kindOf(booking).short}没能安排：${booking.reason ?? ''}。${instead(booking)}`,
      fields: result(booking, '未安排', '点开看原因和最近的空档'),
    }),
  },
  staff: {
    requested: (booking: Booking) => ({
      title: `新的${kindOf(booking).booking}待确认`,
      text: `${facts(booking)}。`,
      fields: due(booking, '待确认'),
      webhook: webhook(booking, '待确认'),
    }),
    auto_confirmed: (booking: Booking) => ({
      title: `新的${kindOf(booking).booking}`,
      text: `${facts(booking)}，已自动确认。`,
      fields: {},
      webhook: webhook(booking, '已自动确认'),
    }),
    cancelled: (booking: Booking) => ({
      title: `${kindOf(booking).booking}已取消`,
      text: `${booking.number}：${chineseMoment(booking.startAt)} 的${kindOf(booking).short}由预约人取消，名额已放出。`,
      fields: {},
      webhook: `【${kindOf(booking).booking}】${booking.number} 已取消`,
    }),
    answer_soon: (booking: Booking) => ({
      title: `${kindOf(booking).booking}快到答复时间`,
      text: `${facts(booking)}。请在 ${chineseMoment(booking.answerBy ?? booking.startAt)} 前答复。`,
      fields: due(booking, '快到答复时间'),
      webhook: webhook(booking, '快到答复时间'),
    }),
    answer_overdue: (booking: Booking) => ({
      title: `${kindOf(booking).booking}过了答复时间`,
      text: `${facts(booking)}。答复时间已过，请尽快确认或说明。`,
      fields: due(booking, '过了答复时间'),
      webhook: `【${kindOf(booking).booking}】${booking.number} 过了答复时间`,
    }),
  },
}

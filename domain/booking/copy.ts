import { dayOf, timeOf } from '../time/shanghai'
import type { Booking } from './booking'

/** What notices about bookings say. Times are +08:00; staff texts name no person and no phone. */
const moment = (at: number) => {
  const [, month, day] = dayOf(at).split('-')
  return `${Number(month)}月${Number(day)}日 ${timeOf(at)}`
}

const long = (at: number) => `${dayOf(at).replace('-', '年').replace('-', '月')}日 ${timeOf(at)}`

const result = (booking: Booking, word: string, hint: string) => ({
  thing1: '园区参观',
  time2: long(booking.startAt),
  phrase3: word,
  thing4: hint,
})

const webhook = (booking: Booking, what: string) =>
  booking.answerBy === null
    ? `【参观预约】${booking.number} ${what}`
    : `【参观预约】${booking.number} ${what}，请在 ${moment(booking.answerBy)} 前答复`

export const bookingCopy = {
  person: {
    auto_confirmed: (booking: Booking) => ({
      title: '参观预约成功',
      text: `${moment(booking.startAt)}，${booking.visitors} 位。编号 ${booking.number}。`,
      fields: result(booking, '已确认', '请准时到访，不便请提前取消'),
    }),
    confirmed: (booking: Booking) => ({
      title: '参观预约已确认',
      text: `${moment(booking.startAt)}，${booking.visitors} 位。编号 ${booking.number}。`,
      fields: result(booking, '已确认', '请准时到访，不便请提前取消'),
    }),
    declined: (booking: Booking) => ({
      title: '这次参观没能安排',
      text: `${moment(booking.startAt)} 的参观没能安排：${booking.reason ?? ''}。${booking.nearest.length > 0 ? '已为您找到最近的空档，点开可直接改约。' : '请换个时间再约。'}`,
      fields: result(booking, '未安排', '点开看原因和最近的空档'),
    }),
  },
  staff: {
    requested: (booking: Booking) => ({
      title: '新的参观预约待确认',
      text: `${booking.number}：${moment(booking.startAt)}，${booking.visitors} 位。`,
      fields: {
        character_string1: booking.number,
        thing2: '参观预约待确认',
        time3: long(booking.answerBy ?? booking.startAt),
      },
      webhook: webhook(booking, '待确认'),
    }),
    auto_confirmed: (booking: Booking) => ({
      title: '新的参观预约',
      text: `${booking.number}：${moment(booking.startAt)}，${booking.visitors} 位，已自动确认。`,
      fields: {},
      webhook: webhook(booking, '已自动确认'),
    }),
    cancelled: (booking: Booking) => ({
      title: '参观预约已取消',
      text: `${booking.number}：${moment(booking.startAt)} 的参观由预约人取消，名额已放出。`,
      fields: {},
      webhook: `【参观预约】${booking.number} 已取消`,
    }),
    answer_soon: (booking: Booking) => ({
      title: '参观预约快到答复时间',
      text: `${booking.number}：${moment(booking.startAt)}，${booking.visitors} 位。请在 ${moment(booking.answerBy ?? booking.startAt)} 前答复。`,
      fields: {
        character_string1: booking.number,
        thing2: '参观预约快到答复时间',
        time3: long(booking.answerBy ?? booking.startAt),
      },
      webhook: webhook(booking, '快到答复时间'),
    }),
    answer_overdue: (booking: Booking) => ({
      title: '参观预约过了答复时间',
      text: `${booking.number}：${moment(booking.startAt)}，${booking.visitors} 位。答复时间已过，请尽快确认或说明。`,
      fields: {
        character_string1: booking.number,
        thing2: '参观预约过了答复时间',
        time3: long(booking.answerBy ?? booking.startAt),
      },
      webhook: `【参观预约】${booking.number} 过了答复时间`,
    }),
  },
}

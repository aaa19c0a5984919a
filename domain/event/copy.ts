import { dayOf, timeOf } from '../time/shanghai'
import type { Registration } from './registration'

const moment = (at: number) => {
  const [, month, day] = dayOf(at).split('-')
  return `${Number(month)}月${Number(day)}日 ${timeOf(at)}`
}

/** What notices about registrations say. Times are +08:00. */
export const registrationCopy = {
  registered: ({ title, startAt, code }: Registration) => ({
    title: '活动报名成功',
    text: `${title}，${moment(startAt)} 开始。票券码 ${code}，入场时出示。`,
  }),
  cancelled: ({ title, startAt }: Registration) => ({
    title: '活动报名已取消',
    text: `${title}，${moment(startAt)}。名额已放出，想来可以再报。`,
  }),
}

import { chineseMoment } from '../time/chinese-moment'
import type { Registration } from './registration'

/** When an event begins, and where if that is known. */
const whenAndWhere = ({ startAt, venue }: Pick<Registration, 'startAt' | 'venue'>) =>
  [chineseMoment(startAt), ...(venue === null ? [] : [venue])].join('，')

/** What notices about registrations say. Times are +08:00. */
export const registrationCopy = {
  registered: ({ title, startAt, code }: Registration) => ({
    title: '活动报名成功',
    text: `${title}，${chineseMoment(startAt)} 开始。票券码 ${code}，入场时出示。`,
  }),
  cancelled: ({ title, startAt }: Registration) => ({
    title: '活动报名已取消',
    text: `${title}，${chineseMoment(startAt)}。名额已放出，想来可以再报。`,
  }),
}

/** What is said when the event itself changes. */
export const eventChangeCopy = {
  moved: (registration: Registration) => ({
    title: '活动时间或地点有变',
    text: `${registration.title}改为 ${whenAndWhere(registration)}。您的名额还在；来不了可以取消，把名额让给别人。`,
  }),
  withdrawn: ({ title, startAt }: Registration) => ({
    title: '活动不再举办',
    text: `原定 ${chineseMoment(startAt)} 的${title}不再举办，请不用前往。别的活动在“活动”里看。`,
  }),
  resumed: (registration: Registration) => ({
    title: '活动照常举办',
    text: `${registration.title}照常举办：${whenAndWhere(registration)}。您的名额还在。`,
  }),
}

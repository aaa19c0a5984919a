import type { InquiryKind } from '@contract/inquiry/kinds'
import type { Catalogue } from '@/platform/language'
import { afterWords } from '@/platform/time/after-words'
import { kindNames } from '../inquiry-answers/kind-names'
import type { OpenStatus } from './newest-open'

export interface OpenInquiryWords {
  lead: (kind: InquiryKind) => string
  statuses: Record<OpenStatus, string>
  expected: (holder: string | null, when: string) => string
  overdue: (holder: string | null) => string
  noClock: (holder: string | null) => string
  replied: (holder: string | null) => string
  receivedAt: (when: string) => string
  left: (time: string) => string
  late: (time: string) => string
  duration: (parts: { days: number; hours: number; minutes: number }) => string
  progress: string
}

/** Days and hours; minutes only where there is nothing longer to say. */
const duration =
  (day: string, hour: string, minute: string): OpenInquiryWords['duration'] =>
  ({ days, hours, minutes }) => {
    const long = [days > 0 ? `${days} ${day}` : '', hours > 0 ? `${hours} ${hour}` : '']
    return long.filter((part) => part !== '').join(' ') || `${minutes} ${minute}`
  }

export const openInquiryCopy: Catalogue<OpenInquiryWords> = {
  zh: {
    lead: (kind) => `正在办理 · ${kindNames.zh[kind]}`,
    statuses: { received: '已收到', in_hand: '办理中', replied: '已答复' },
    expected: (holder, when) => `${holder === null ? '预计' : `${holder} 预计`}${afterWords(when)} 前答复`,
    overdue: (holder) =>
      holder === null ? '没按时答复，已提醒主管' : `没按时答复，已提醒主管，承办人仍是${holder}`,
    noClock: (holder) =>
      holder === null ? '已收到，我们会在工作时间联系您' : `在${holder}手里，会在工作时间联系您`,
    replied: (holder) => (holder === null ? '已有答复，请查看' : `${holder} 已答复，请查看`),
    receivedAt: (when) => `${when} 收到`,
    left: (time) => `剩 ${time}`,
    late: (time) => `已超时 ${time}`,
    duration: duration('天', '小时', '分钟'),
    progress: '答复时限已过的部分',
  },
  en: {
    lead: (kind) => `In progress · ${kindNames.en[kind]}`,
    statuses: { received: 'Received', in_hand: 'In hand', replied: 'Answered' },
    // Without the name of the colleague, which is Chinese; it stands on the page this leads to.
    expected: (_holder, when) => `Answer expected by ${when}`,
    overdue: () => 'Not answered in time; the manager was reminded',
    noClock: () => 'Received; we will call in working hours',
    replied: () => 'There is an answer',
    receivedAt: (when) => `Received ${when}`,
    left: (time) => `${time} left`,
    late: (time) => `Overdue by ${time}`,
    duration: duration('d', 'h', 'min'),
    progress: 'Time to the answer that has passed',
  },
}

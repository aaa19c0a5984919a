import type { InquiryKind } from '@contract/inquiry/kinds'
import type { InquiryStatus } from '@contract/inquiry/view'
import { kindNames } from '@/components/inquiry-answers/kind-names'
import type { Catalogue } from '@/platform/language'

interface InquiryWords {
  kinds: Record<InquiryKind, string>
  statuses: Record<InquiryStatus, string>
  offTitle: string
  offText: string
  backHome: string
  failed: string
  mine: string
  noneTitle: string
  noneText: string
  submitNew: string
  seeParks: string
  openPart: string
  endedPart: string
  number: (number: string) => string
  heldBy: (name: string) => string
  unheld: string
  replyBy: (time: string) => string
  overdueSince: (time: string) => string
  sentAt: (time: string) => string
}

/** Words that every page about inquiries shares. */
export const inquiryCopy: Catalogue<InquiryWords> = {
  zh: {
    kinds: kindNames.zh,
    statuses: {
      received: '已收到',
      in_hand: '办理中',
      replied: '已答复',
      closed: '已办结',
      withdrawn: '已撤回',
      accepted: '已采纳',
      turned_down: '未采纳',
    },
    offTitle: '暂不接收诉求',
    offText: '这里暂时没有开放诉求提交。已经提交的，在“我的诉求”里照常办理。',
    backHome: '回首页',
    failed: '没能打开诉求',
    mine: '我的诉求',
    noneTitle: '还没有诉求',
    noneText: '入驻、选址、办事有需要，写几句话就行。',
    submitNew: '提交诉求',
    seeParks: '先看看有哪些园区',
    openPart: '正在办理',
    endedPart: '已结束',
    number: (number) => `编号 ${number}`,
    heldBy: (name) => `在${name}手里`,
    unheld: '正在安排承办人',
    replyBy: (time) => `预计 ${time} 前答复`,
    overdueSince: (time) => `没按时答复，原定 ${time} 前`,
    sentAt: (time) => `${time} 提交`,
  },
  en: {
    kinds: kindNames.en,
    statuses: {
      received: 'Received',
      in_hand: 'In hand',
      replied: 'Answered',
      closed: 'Closed',
      withdrawn: 'Withdrawn',
      accepted: 'Accepted',
      turned_down: 'Not used',
    },
    offTitle: 'Inquiries are paused',
    offText: 'New inquiries are not taken here at present. Those already sent are handled as usual.',
    backHome: 'Home',
    failed: 'The inquiry could not be opened',
    mine: 'My inquiries',
    noneTitle: 'No inquiries yet',
    noneText: 'Whatever you need to settle here, a few sentences are enough.',
    submitNew: 'Send an inquiry',
    seeParks: 'See the parks first',
    openPart: 'Open',
    endedPart: 'Ended',
    number: (number) => `No. ${number}`,
    heldBy: (name) => `With ${name}`,
    unheld: 'A case officer is being assigned',
    replyBy: (time) => `Reply expected by ${time}`,
    overdueSince: (time) => `Late; a reply was expected by ${time}`,
    sentAt: (time) => `Sent ${time}`,
  },
}

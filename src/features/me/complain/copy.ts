import type { ComplaintStatus } from '@contract/account/complaints'
import type { Catalogue } from '@/platform/language'

interface ComplainWords {
  title: string
  lead: string
  write: string
  text: string
  placeholder: string
  hint: string
  phone: string
  phoneHint: string
  send: string
  sent: (number: string) => string
  sentText: string
  another: string
  otherWays: string
  wechat: string
  wechatText: string
  noPhone: string
  noPhoneText: string
  mine: string
  none: string
  statuses: Record<ComplaintStatus, string>
  turnedDown: string
  answer: (text: string) => string
  waiting: string
  withdrawnText: string
  failed: string
  at: (when: string) => string
}

/** What the page for complaints says. */
export const complainCopy: Catalogue<ComplainWords> = {
  zh: {
    title: '投诉',
    lead: '对办理、接待或工作人员不满意，写在这里。只有管理员能看到，不经过承办人。',
    write: '写投诉',
    text: '发生了什么',
    placeholder: '什么时候、在哪里、哪件事，希望怎么解决',
    hint: '有诉求编号或预约编号请一起写上',
    phone: '回电号码',
    phoneHint: '不留号码也会处理，答复写在下面和“消息”里',
    send: '提交投诉',
    sent: (number) => `已收到，编号 ${number}`,
    sentText: '管理员答复后，“消息”里会通知您，这一页也看得到。',
    another: '再写一件',
    otherWays: '别的办法',
    wechat: '向微信投诉',
    wechatText: '在微信里点右上角“···”，选“反馈与投诉”，由微信核实处理。',
    noPhone: '暂无核实过的投诉电话',
    noPhoneText: '号码核实以后才会写在这里。',
    mine: '我的投诉',
    none: '没有提交过投诉',
    statuses: { open: '待答复', closed: '已答复', withdrawn: '已撤回' },
    turnedDown: '未通过审核',
    answer: (text) => `答复：${text}`,
    waiting: '管理员还没有答复',
    withdrawnText: '已随数据删除撤回',
    failed: '没能取到您的投诉',
    at: (when) => `${when} 提交`,
  },
  en: {
    title: 'Complaints',
    lead: 'Not content with how a matter, a visit or a person was? Write it here. Only administrators read it, not the person in charge.',
    write: 'Write a complaint',
    text: 'What happened',
    placeholder: 'When, where, which matter, and what would put it right',
    hint: 'Please give the number of the inquiry or booking if there is one',
    phone: 'Number to call back',
    phoneHint: 'It is dealt with without a number too; the answer stands below and in Messages',
    send: 'Send',
    sent: (number) => `Received, number ${number}`,
    sentText: 'You are told in Messages when an administrator has answered; the answer stands here too.',
    another: 'Write another',
    otherWays: 'Other ways',
    wechat: 'Complain to WeChat',
    wechatText:
      'In WeChat tap ··· at the top right and choose "Feedback and complaints"; WeChat looks into it.',
    noPhone: 'No verified phone number for complaints yet',
    noPhoneText: 'A number appears here once it is verified.',
    mine: 'My complaints',
    none: 'You have sent no complaint',
    statuses: { open: 'Waiting', closed: 'Answered', withdrawn: 'Withdrawn' },
    turnedDown: 'Not accepted',
    answer: (text) => `Answer: ${text}`,
    waiting: 'An administrator has yet to answer',
    withdrawnText: 'Withdrawn together with the data',
    failed: 'Your complaints could not be fetched',
    at: (when) => `Sent ${when}`,
  },
}

import type { ConsultationWay } from '@contract/booking/consultation'
import type { Catalogue } from '@/platform/language'
import type { MissingForConsult } from './missing-for-consult'

interface ConsultWords {
  title: string
  offTitle: string
  offText: string
  noneTitle: string
  noneText: string
  ask: string
  failed: string
  staleTimes: (time: string) => string
  topic: string
  who: string
  soonest: string
  freeAt: (time: string) => string
  nothingFree: string
  anybody: string
  anybodyMark: string
  anybodyText: string
  way: string
  wayNotes: { minutes: (count: number) => string; video: string }
  interpreter: string
  interpreterText: string
  when: string
  noTimes: string
  full: string
  note: string
  notePlaceholder: string
  reach: string
  handle: string
  handleText: string
  consentNeeded: string
  examples: string
  barEmpty: string
  missing: (count: number, what: string) => string
  choice: Record<MissingForConsult, string>
  checkFields: string
  /** What will happen then, with whom, or with whoever is free. */
  next: Record<ConsultationWay, (who: string) => string>
  somebody: string
  submit: string
  seeMine: string
  takeInstead: (time: string) => string
  donePending: (number: string) => string
  doneConfirmed: (number: string) => string
  see: string
}

export const consultCopy: Catalogue<ConsultWords> = {
  zh: {
    title: '咨询预约',
    offTitle: '暂不接受咨询预约',
    offText: '这里暂时没有开放咨询预约。已经约好的照常。',
    noneTitle: '近期没有可约的顾问',
    noneText: '顾问的时间还在安排。着急的话，可以先问一问。',
    ask: '问一问',
    failed: '没能打开可约的时间',
    staleTimes: (time) => `以下是 ${time} 保存的时间，可能有变化。`,
    topic: '想问什么',
    who: '找谁聊',
    soonest: '最早',
    freeAt: (time) => `${time} 有空`,
    nothingFree: '近期已约满',
    anybody: '不指定',
    anybodyMark: '不',
    anybodyText: '由最早有空的顾问接',
    way: '怎么聊',
    wayNotes: { minutes: (count) => `${count} 分钟`, video: '确认后给链接' },
    interpreter: '需要口译',
    interpreterText: '由工作人员安排，确认时告诉您',
    when: '什么时间',
    noTimes: '这样选没有空档，换一位顾问或换个方式试试。',
    full: '已约',
    note: '先说两句，顾问好准备',
    notePlaceholder: '例如：想确认房租补助和研发资助能不能同时申请。',
    reach: '怎么联系您',
    handle: '办理本次咨询',
    handleText: '招商局和顾问用以上信息安排咨询',
    consentNeeded: '勾选“办理本次咨询”，我们才能用这些信息为您安排',
    examples: '顾问姓名与时间为示例。',
    barEmpty: '请选时间',
    missing: (count, what) => (count === 1 ? `还差 1 项：${what}` : `还差 ${count} 项，下一项：${what}`),
    choice: {
      topic: '选想问什么',
      way: '选怎么聊',
      time: '选时间',
      company: '企业名称',
      contact: '联系人',
      phone: '手机号',
      handle: '勾选“办理本次咨询”',
    },
    checkFields: '有几处要改一下，看标红的地方',
    next: {
      phone: (who) => `${who}会打给您`,
      video: (who) => `和${who}视频，确认后给链接`,
      onsite: (who) => `到场和${who}见面`,
    },
    somebody: '顾问',
    submit: '预约',
    seeMine: '看我的预约',
    takeInstead: (time) => `选最近的 ${time}`,
    donePending: (number) => `已收到，编号 ${number}`,
    doneConfirmed: (number) => `已约好，编号 ${number}`,
    see: '查看预约',
  },
  en: {
    title: 'Talk to an adviser',
    offTitle: 'Consultations are paused',
    offText: 'Consultations cannot be booked at present. Those already booked stand.',
    noneTitle: 'No adviser is free at present',
    noneText: 'Times are being arranged. If it is urgent, please ask us.',
    ask: 'Ask us',
    failed: 'The free times could not be opened',
    staleTimes: (time) => `Times as saved at ${time}; they may have changed.`,
    topic: 'What is it about',
    who: 'With whom',
    soonest: 'Soonest',
    freeAt: (time) => `free ${time}`,
    nothingFree: 'no free time at present',
    anybody: 'Anybody',
    anybodyMark: 'A',
    anybodyText: 'Whoever is free first',
    way: 'How to talk',
    wayNotes: { minutes: (count) => `${count} minutes`, video: 'Link once confirmed' },
    interpreter: 'I need an interpreter',
    interpreterText: 'Arranged by our staff, who tell you when they confirm',
    when: 'When',
    noTimes: 'Nobody is free for this choice; try another adviser or another way.',
    full: 'taken',
    note: 'A few words, so that the adviser can prepare',
    notePlaceholder: 'For example: can rent and research support be applied for together?',
    reach: 'How to reach you',
    handle: 'Handle this consultation',
    handleText: 'The office and the adviser use the above to arrange it',
    consentNeeded: 'Please tick "Handle this consultation" so that we may use your details',
    examples: 'Names and times of advisers are examples.',
    barEmpty: 'Choose a time',
    missing: (count, what) => (count === 1 ? `1 missing: ${what}` : `${count} missing, next: ${what}`),
    choice: {
      topic: 'what it is about',
      way: 'how to talk',
      time: 'a time',
      company: 'company',
      contact: 'contact person',
      phone: 'phone',
      handle: 'tick "Handle this consultation"',
    },
    checkFields: 'Some entries need a correction, marked in red',
    next: {
      phone: (who) => `${who} will call you`,
      video: (who) => `Video with ${who}; link once confirmed`,
      onsite: (who) => `You meet ${who} in person`,
    },
    somebody: 'an adviser',
    submit: 'Book',
    seeMine: 'My bookings',
    takeInstead: (time) => `Take ${time}, the nearest`,
    donePending: (number) => `Received, no. ${number}`,
    doneConfirmed: (number) => `Booked, no. ${number}`,
    see: 'See the booking',
  },
}

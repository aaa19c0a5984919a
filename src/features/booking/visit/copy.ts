import type { Catalogue } from '@/platform/language'
import type { MissingChoice } from './missing-choices'

interface VisitWords {
  title: string
  changePark: string
  choosePark: string
  chooseParkText: string
  offTitle: string
  offText: string
  noneTitle: string
  noneText: string
  ask: string
  closedTitle: (park: string) => string
  closedText: string
  failed: string
  staleSeats: (time: string) => string
  whichDay: string
  whichTime: string
  howMany: string
  visitorUnit: (count: number) => string
  atMost: (count: number) => string
  focus: string
  who: string
  handle: string
  consentNeeded: string
  handleText: (park: string) => string
  examples: string
  barEmpty: string
  missing: (count: number, what: string) => string
  choice: Record<MissingChoice, string>
  checkFields: string
  submit: string
  lostTitle: (time: string) => string
  closedNowTitle: (time: string) => string
  lostText: (time: string) => string
  lostNone: (visitors: number) => string
  takeInstead: (time: string) => string
  chooseAgain: string
  lostSheet: string
  seeMine: string
  donePending: (number: string) => string
  doneConfirmed: (number: string) => string
  doneTitle: string
  see: string
}

export const visitCopy: Catalogue<VisitWords> = {
  zh: {
    title: '预约参观',
    changePark: '换园区',
    choosePark: '去哪个园区',
    chooseParkText: '以下园区可以在线约参观',
    offTitle: '暂不接受预约',
    offText: '这里暂时没有开放参观预约。已经约好的照常。',
    noneTitle: '还没有可以在线约的园区',
    noneText: '开放时间还在核实。想去看看，可以先问一问。',
    ask: '问一问',
    closedTitle: (park) => `${park}近期没有可约的时段`,
    closedText: '换个园区，或者问一问什么时候能去。',
    failed: '没能打开可约的时段',
    staleSeats: (time) => `以下是 ${time} 保存的时段，名额可能有变化。`,
    whichDay: '哪天来',
    whichTime: '几点来',
    howMany: '几个人',
    visitorUnit: () => '位',
    atMost: (count) => `这个时段最多 ${count} 位`,
    focus: '想重点看什么',
    who: '怎么联系您',
    handle: '办理本次预约',
    consentNeeded: '勾选“办理本次预约”，我们才能用这些信息为您安排',
    handleText: (park) => `招商局和${park}用以上信息安排接待`,
    examples: '日期与名额为示例。',
    barEmpty: '请选时间',
    missing: (count, what) => (count === 1 ? `还差 1 项：${what}` : `还差 ${count} 项，下一项：${what}`),
    choice: {
      slot: '选时间',
      company: '企业名称',
      contact: '联系人',
      phone: '手机号',
      handle: '勾选“办理本次预约”',
    },
    checkFields: '有几处要改一下，看标红的地方',
    submit: '提交预约',
    lostTitle: (time) => `${time} 刚刚约满`,
    closedNowTitle: (time) => `${time} 不再接受预约`,
    lostText: (time) => `您填的内容都留着。最近的空档是 ${time}。`,
    lostNone: (visitors) => `您填的内容都留着。近期没有能约 ${visitors} 位的空档，可以减少人数或换个园区。`,
    takeInstead: (time) => `改约 ${time}`,
    chooseAgain: '自己选时间',
    lostSheet: '名额有变化',
    seeMine: '看我的预约',
    donePending: (number) => `已收到，编号 ${number}`,
    doneConfirmed: (number) => `已约好，编号 ${number}`,
    doneTitle: '预约参观',
    see: '查看预约',
  },
  en: {
    title: 'Book a visit',
    changePark: 'Change park',
    choosePark: 'Which park',
    chooseParkText: 'These parks take visits online',
    offTitle: 'Visits are paused',
    offText: 'Visits cannot be booked here at present. Those already booked stand.',
    noneTitle: 'No park takes visits online yet',
    noneText: 'Opening hours are being verified. You are welcome to ask.',
    ask: 'Ask us',
    closedTitle: (park) => `${park} has no free times at present`,
    closedText: 'Choose another park, or ask when a visit is possible.',
    failed: 'The free times could not be opened',
    staleSeats: (time) => `Times as saved at ${time}; seats may have changed.`,
    whichDay: 'Which day',
    whichTime: 'What time',
    howMany: 'How many people',
    visitorUnit: (count) => (count === 1 ? 'visitor' : 'visitors'),
    atMost: (count) => `${count} at most at this time`,
    focus: 'What would you like to see',
    who: 'How to reach you',
    handle: 'Handle this visit',
    consentNeeded: 'Please tick "Handle this visit" so that we may use your details',
    handleText: (park) => `The office and ${park} use the above to receive you`,
    examples: 'Dates and seats are examples.',
    barEmpty: 'Choose a time',
    missing: (count, what) => (count === 1 ? `1 missing: ${what}` : `${count} missing, next: ${what}`),
    choice: {
      slot: 'a time',
      company: 'company',
      contact: 'contact person',
      phone: 'phone',
      handle: 'tick "Handle this visit"',
    },
    checkFields: 'Some entries need a correction, marked in red',
    submit: 'Book',
    lostTitle: (time) => `${time} has just filled up`,
    closedNowTitle: (time) => `${time} no longer takes bookings`,
    lostText: (time) => `What you entered is kept. The nearest free time is ${time}.`,
    lostNone: (visitors) =>
      `What you entered is kept. No time has room for ${visitors}; try fewer people or another park.`,
    takeInstead: (time) => `Take ${time}`,
    chooseAgain: 'Choose a time myself',
    lostSheet: 'Seats have changed',
    seeMine: 'My bookings',
    donePending: (number) => `Received, no. ${number}`,
    doneConfirmed: (number) => `Booked, no. ${number}`,
    doneTitle: 'Book a visit',
    see: 'See the visit',
  },
}

import type { ConsultationWay } from '@contract/booking/consultation'
import type { Catalogue } from '@/platform/language'

interface DetailWords {
  title: string
  unknownTitle: string
  unknownText: string
  toList: string
  pendingText: (time: string) => string
  pendingSoon: string
  confirmedText: string
  declinedText: string
  cancelledText: string
  pastText: string
  reason: string
  facts: Record<'place' | 'point' | 'visitors' | 'focus' | 'company' | 'number', string>
  ask: string
  seePark: string
  instead: string
  insteadText: string
  noInstead: string
  take: (time: string) => string
  free: (count: number) => string
  otherTime: string
  cancel: string
  cancelUntil: (time: string) => string
  cancelTitle: string
  cancelText: string
  cancelKeep: string
  cancelSure: string
  tooLate: (time: string) => string
  again: string
  /** What a consultation says in other words. */
  consultation: {
    confirmedText: Record<ConsultationWay, (name: string) => string>
    pendingText: (time: string) => string
    pendingSoon: string
    declinedText: string
    cancelledText: string
    pastText: string
    adviser: string
    way: string
    where: Record<ConsultationWay, string>
    callsYou: string
    linkLater: string
    copyLink: string
    copied: string
    copyFailed: string
    interpreter: string
    interpreterYes: string
    note: string
    insteadText: string
    noInstead: string
    free: string
    cancelTitle: string
    cancelText: string
    tooLate: (time: string) => string
  }
}

export const detailCopy: Catalogue<DetailWords> = {
  zh: {
    title: '预约详情',
    unknownTitle: '没有找到这个预约',
    unknownText: '链接可能不完整，或者是用另一个身份约的。',
    toList: '看我的预约',
    pendingText: (time) => `预计 ${time} 前答复，名额已为您留着`,
    pendingSoon: '我们会在工作时间答复，名额已为您留着',
    confirmedText: '请准时到访，不便请提前取消',
    declinedText: '这次没能安排，名额已放出',
    cancelledText: '您已取消，名额已放出',
    pastText: '参观时间已过',
    reason: '原因',
    facts: {
      place: '园区',
      point: '集合点',
      visitors: '人数',
      focus: '想看',
      company: '企业',
      number: '编号',
    },
    ask: '问一问',
    seePark: '看园区',
    instead: '最近的空档',
    insteadText: '点一个，人数和想看的都为您填好',
    noInstead: '最近没有合适的空档，可以换个时间或园区再约。',
    take: (time) => `改约 ${time}`,
    free: (count) => `余 ${count} 位`,
    otherTime: '选其他时间',
    cancel: '取消预约',
    cancelUntil: (time) => `${time} 前可自行取消；改期请取消后另约`,
    cancelTitle: '取消这次预约？',
    cancelText: '名额会马上放给别人。之后想来，可以重新预约。',
    cancelKeep: '先不取消',
    cancelSure: '取消预约',
    tooLate: (time) => `已过 ${time} 的自行取消时间，园区已开始准备。有变化请用“问一问”告诉我们。`,
    again: '再约一次',
    consultation: {
      confirmedText: {
        phone: (name) => `到时间${name}会打给您，请保持电话畅通`,
        video: (name) => `到时间打开下面的会议链接，和${name}视频`,
        onsite: (name) => `请准时到场，${name}等您；不便请提前取消`,
      },
      pendingText: (time) => `预计 ${time} 前答复，时间已为您留着`,
      pendingSoon: '我们会在工作时间答复，时间已为您留着',
      declinedText: '这次没能安排，时间已放出',
      cancelledText: '您已取消，时间已放出',
      pastText: '咨询时间已过',
      adviser: '顾问',
      way: '方式',
      where: { phone: '怎么接通', video: '会议链接', onsite: '集合点' },
      callsYou: '打到您留的手机号',
      linkLater: '确认后显示在这里',
      copyLink: '复制链接',
      copied: '已复制，到浏览器或会议软件打开',
      copyFailed: '没能复制，请长按链接',
      interpreter: '口译',
      interpreterYes: '需要，由工作人员安排',
      note: '先说两句',
      insteadText: '点一个，想问的和方式都为您填好',
      noInstead: '这位顾问近期没有空档，可以换个时间或换一位顾问。',
      free: '有空',
      cancelTitle: '取消这次咨询？',
      cancelText: '这个时间会马上放给别人。之后想聊，可以重新预约。',
      tooLate: (time) => `已过 ${time} 的自行取消时间，顾问已开始准备。有变化请用“问一问”告诉我们。`,
    },
  },
  en: {
    title: 'Booking',
    unknownTitle: 'This booking was not found',
    unknownText: 'The link may be incomplete, or it was booked under another identity.',
    toList: 'My bookings',
    pendingText: (time) => `Answer expected by ${time}; your seats are kept`,
    pendingSoon: 'We answer during working hours; your seats are kept',
    confirmedText: 'Please be on time, or cancel ahead',
    declinedText: 'It could not be arranged; the seats were given back',
    cancelledText: 'You cancelled; the seats were given back',
    pastText: 'The time of the visit has passed',
    reason: 'Reason',
    facts: {
      place: 'Park',
      point: 'Meeting point',
      visitors: 'People',
      focus: 'To see',
      company: 'Company',
      number: 'Number',
    },
    ask: 'Ask us',
    seePark: 'See the park',
    instead: 'Nearest free times',
    insteadText: 'Choose one; people and wishes are filled in for you',
    noInstead: 'No suitable time near; please try another time or park.',
    take: (time) => `Take ${time}`,
    free: (count) => `${count} left`,
    otherTime: 'Choose another time',
    cancel: 'Cancel the booking',
    cancelUntil: (time) => `May be cancelled until ${time}; to change it, cancel and book anew`,
    cancelTitle: 'Cancel this visit?',
    cancelText: 'The seats go to others at once. You may book again any time.',
    cancelKeep: 'Keep it',
    cancelSure: 'Cancel it',
    tooLate: (time) =>
      `It could be cancelled until ${time}; the park is preparing. If anything changes, please use "Ask us".`,
    again: 'Book again',
    consultation: {
      confirmedText: {
        phone: (name) => `${name} will call you at that time; please keep your phone at hand`,
        video: (name) => `Open the link below at that time to meet ${name}`,
        onsite: (name) => `Please be on time to meet ${name}, or cancel ahead`,
      },
      pendingText: (time) => `Answer expected by ${time}; your time is kept`,
      pendingSoon: 'We answer during working hours; your time is kept',
      declinedText: 'It could not be arranged; the time was given back',
      cancelledText: 'You cancelled; the time was given back',
      pastText: 'The time of the consultation has passed',
      adviser: 'Adviser',
      way: 'How',
      where: { phone: 'Call', video: 'Meeting link', onsite: 'Meeting point' },
      callsYou: 'To the number you gave',
      linkLater: 'Shown here once confirmed',
      copyLink: 'Copy the link',
      copied: 'Copied; open it in a browser or your meeting app',
      copyFailed: 'Could not copy; please select the link',
      interpreter: 'Interpreter',
      interpreterYes: 'Wanted; our staff arrange it',
      note: 'Your words',
      insteadText: 'Choose one; what you want to ask is filled in for you',
      noInstead: 'This adviser has no free time near; please try another time or adviser.',
      free: 'free',
      cancelTitle: 'Cancel this consultation?',
      cancelText: 'The time goes to others at once. You may book again any time.',
      tooLate: (time) =>
        `It could be cancelled until ${time}; the adviser is preparing. If anything changes, please use "Ask us".`,
    },
  },
}

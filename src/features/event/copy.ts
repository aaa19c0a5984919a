import type { Catalogue } from '@/platform/language'
import type { EventStage } from './event-times'

interface EventWords {
  title: string
  detailTitle: string
  failed: string
  off: { title: string; text: string; home: string }
  empty: { title: string; text: string }
  today: string
  month: (year: number, month: number, thisYear: boolean) => string
  past: string
  pastLead: string
  todayAt: (place: string) => string
  upcoming: string
  all: string
  examples: string
  stages: Record<EventStage, string>
  reported: string
  yearUnknown: string
  seats: (count: number) => string
  seatsText: string
  seatsLeft: (count: number) => string
  seatsTaken: (taken: number, all: number) => string
  seatsFull: string
  venueUnknown: string
  addressUnknown: string
  ask: string
  hosts: string
  hostsUnknown: string
  agenda: string
  facts: string
  factsLead: string
  notOpen: string
  over: string
  forwardOnly: string
  exampleEvent: string
  missing: { title: string; text: string; action: string }
  timeUnknown: string
  nextEvents: string
  register: string
  registerHere: string
  seeTicket: string
  registered: string
  fullNote: string
  mine: string
  requestId: (id: string) => string
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** What the pages about events say. */
export const eventCopy: Catalogue<EventWords> = {
  zh: {
    title: '活动',
    detailTitle: '活动详情',
    failed: '没能打开活动',
    off: { title: '活动栏目没有开放', text: '本区暂时没有开放这个栏目。', home: '回首页' },
    empty: { title: '还没有活动', text: '有新的活动会出现在这里。' },
    today: '今天',
    month: (year, month, thisYear) => (thisYear ? `${month} 月` : `${year} 年 ${month} 月`),
    past: '往期',
    pastLead: '按资料里的年份排列，没写年份的在最后',
    todayAt: (place) => `今天 · ${place}`,
    upcoming: '近期活动',
    all: '全部活动',
    examples: '标着“示例”的活动，时间、地点、名额都是虚构的，只供试用。',
    stages: { ahead: '未开始', running: '进行中', ended: '已结束' },
    reported: '报道',
    yearUnknown: '年份未述',
    seats: (count) => `全场 ${count} 个名额`,
    seatsText: '剩余名额以主办方为准',
    seatsLeft: (count) => `还有 ${count} 个名额`,
    seatsTaken: (taken, all) => `已报 ${taken} / ${all}`,
    seatsFull: '名额已满',
    venueUnknown: '地点待公布',
    addressUnknown: '地址待核实',
    ask: '问一问',
    hosts: '主办',
    hostsUnknown: '主办方未公布',
    agenda: '议程',
    facts: '报道里的事实',
    factsLead: '来自公开资料，只说明当时的情况。',
    notOpen: '线上报名还没有开放。想参加，可以先问一问，我们会在工作时间联系您。',
    over: '活动已经结束。',
    forwardOnly: '本平台只转交资料，不提供投资建议，不承诺投资。',
    exampleEvent: '这场活动是示例，时间、地点、名额都是虚构的。',
    missing: { title: '没有找到这场活动', text: '它可能已经下架，或者链接不完整。', action: '看全部活动' },
    timeUnknown: '时间未述',
    nextEvents: '看往期和近期活动',
    register: '报名，约 1 分钟',
    registerHere: '现场报名',
    seeTicket: '查看票券',
    registered: '您已报名，入场时出示票券。',
    fullNote: '名额已满。有人取消时会放出来，也可以先问一问。',
    mine: '我的报名',
    requestId: (id) => `编号 ${id}`,
  },
  en: {
    title: 'Events',
    detailTitle: 'Event',
    failed: 'The events could not be opened',
    off: {
      title: 'Events are not offered',
      text: 'This district does not offer this part now.',
      home: 'Home',
    },
    empty: { title: 'No events yet', text: 'New ones will appear here.' },
    today: 'Today',
    month: (year, month, thisYear) => (thisYear ? (months[month - 1] ?? '') : `${months[month - 1]} ${year}`),
    past: 'Past',
    pastLead: 'By the year their reports give; without a year they stand last',
    todayAt: (place) => `Today · ${place}`,
    upcoming: 'Coming up',
    all: 'All events',
    examples: 'Time, place and seats of an event marked "Example" are made up for trying.',
    stages: { ahead: 'To come', running: 'Now', ended: 'Over' },
    reported: 'Reported',
    yearUnknown: 'No year',
    seats: (count) => `${count} seats in all`,
    seatsText: 'Ask the hosts what is left',
    seatsLeft: (count) => (count === 1 ? '1 seat left' : `${count} seats left`),
    seatsTaken: (taken, all) => `${taken} of ${all} taken`,
    seatsFull: 'No seats left',
    venueUnknown: 'Place to be announced',
    addressUnknown: 'Address to be verified',
    ask: 'Ask',
    hosts: 'Hosts',
    hostsUnknown: 'Hosts not published',
    agenda: 'Agenda',
    facts: 'Reported facts',
    factsLead: 'From public material; they speak of that time only.',
    notOpen: 'Online registration is not open yet. Ask us, and we will call you in working hours.',
    over: 'This event is over.',
    forwardOnly: 'We only pass material on. This is no investment advice and no promise to invest.',
    exampleEvent: 'This event is an example: its time, place and seats are made up.',
    missing: {
      title: 'This event was not found',
      text: 'It may have been withdrawn, or the link is incomplete.',
      action: 'Show all events',
    },
    timeUnknown: 'time not stated',
    nextEvents: 'Past and coming events',
    register: 'Register, about a minute',
    registerHere: 'Register here',
    seeTicket: 'See my ticket',
    registered: 'You are registered. Show your ticket at the door.',
    fullNote: 'No seats left. A cancelled one appears here; you may also ask us.',
    mine: 'My events',
    requestId: (id) => `Request ${id}`,
  },
}

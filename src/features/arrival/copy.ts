import type { MainButton } from '@domain/arrival/main-button'
import type { Catalogue } from '@/platform/language'

export interface ArrivalWords {
  here: string
  soon: (when: string) => string
  over: string
  itemNow: (title: string) => string
  itemNext: (title: string) => string
  agendaOver: string
  seats: (count: number) => string
  seatsLeft: (count: number) => string
  seatsFull: string
  registered: string
  main: Record<MainButton, string>
  agenda: string
  enteredBy: (spot: string) => string
  enteredByEvent: string
  sourceShared: string
  sourceKept: string
  stopSharing: string
  startSharing: string
  leave: string
  at: (event: string) => string
  close: string
  refused: Record<'malformed' | 'unknown' | 'expired', string>
  refusedEvents: string
}

/** What arriving by a code says. */
export const arrivalCopy: Catalogue<ArrivalWords> = {
  zh: {
    here: '您正在',
    soon: (when) => `${when} 开始`,
    over: '今天已结束',
    itemNow: (title) => `进行中 · ${title}`,
    itemNext: (title) => `接下来 · ${title}`,
    agendaOver: '今天的议程已经结束',
    seats: (count) => `全场 ${count} 个名额，余量以现场为准`,
    seatsLeft: (count) => `还有 ${count} 个名额`,
    seatsFull: '名额已满',
    registered: '您已报名，入场时出示票券',
    main: {
      show_ticket: '出示票券',
      register: '现场报名',
      waitlist: '已满，问一问',
      review: '看回顾和下次活动',
    },
    agenda: '今日议程',
    enteredBy: (spot) => `由“${spot}”的二维码进入`,
    enteredByEvent: '由活动的二维码进入',
    sourceShared: '提交诉求、预约时会带上这个来源',
    sourceKept: '提交诉求、预约时不带来源',
    stopSharing: '不带来源',
    startSharing: '带上来源',
    leave: '不在现场？切回普通首页',
    at: (event) => `您在${event}`,
    close: '关闭',
    refused: {
      malformed: '这个二维码没有认出来，可能不是本平台的码，或者没有扫完整。可以再扫一次，也可以直接往下看。',
      unknown: '没有找到这个二维码指向的内容，可能已经下架。下面的内容都能照常看。',
      expired: '这个二维码对应的活动已经结束。往后的活动在“活动”里看。',
    },
    refusedEvents: '看活动',
  },
  en: {
    here: 'You are at',
    soon: (when) => `Starts ${when}`,
    over: 'Over for today',
    itemNow: (title) => `Now: ${title}`,
    itemNext: (title) => `Next: ${title}`,
    agendaOver: 'The agenda of today is over',
    seats: (count) => `${count} seats in all; what is left is told on site`,
    seatsLeft: (count) => (count === 1 ? '1 seat left' : `${count} seats left`),
    seatsFull: 'No seats left',
    registered: 'You are registered; show your ticket at the door',
    main: {
      show_ticket: 'Show ticket',
      register: 'Register here',
      waitlist: 'No seats left, ask',
      review: 'Review and next events',
    },
    agenda: 'Agenda',
    enteredBy: (spot) => `Entered by the code at "${spot}"`,
    enteredByEvent: 'Entered by the code of the event',
    sourceShared: 'This goes along with inquiries and bookings',
    sourceKept: 'It does not go along with inquiries and bookings',
    stopSharing: 'Leave it out',
    startSharing: 'Take it along',
    leave: 'Not there? Back to the usual page',
    at: (event) => `You are at ${event}`,
    close: 'Close',
    refused: {
      malformed:
        'This code was not recognised. It may not be ours, or was not scanned whole. Scan it again, or read on below.',
      unknown:
        'What this code points to was not found; it may have been withdrawn. Everything below works as usual.',
      expired: 'The event of this code is over. What comes next is under Events.',
    },
    refusedEvents: 'Events',
  },
}

import type { Catalogue } from '@/platform/language'

interface FrameWords {
  workbench: string
  bar: Record<'today' | 'inquiries' | 'bookings' | 'invite' | 'leave', string>
  barLabel: string
  refusedTitle: string
  refusedText: string
  enterCode: string
  backToMe: string
}

/** What stands around every page of the workbench, also around those that carry none of its other words. */
export const frameCopy: Catalogue<FrameWords> = {
  zh: {
    workbench: '工作台',
    bar: { today: '今天', inquiries: '诉求', bookings: '预约', invite: '邀请', leave: '退出' },
    barLabel: '工作台导航',
    refusedTitle: '这里是工作人员的工作台',
    refusedText: '您还没有开通，看不到这里的内容。拿到邀请码的同事可以加入。',
    enterCode: '输入邀请码',
    backToMe: '回我的',
  },
  en: {
    workbench: 'Workbench',
    bar: { today: 'Today', inquiries: 'Inquiries', bookings: 'Visits', invite: 'Invite', leave: 'Leave' },
    barLabel: 'Workbench navigation',
    refusedTitle: 'This is the workbench of the office',
    refusedText: 'It is not open to you. Colleagues with an invitation code can join.',
    enterCode: 'Enter a code',
    backToMe: 'Back to Mine',
  },
}

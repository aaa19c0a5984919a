import type { Catalogue } from '@/platform/language'

export interface HomeWords {
  title: string
  failed: string
  ask: { title: readonly string[]; text: string; button: string; caption: string }
  inquiry: {
    lead: Record<'settle', string>
    statuses: Record<'received' | 'in_hand' | 'replied', string>
    expected: (holder: string | null, when: string) => string
    overdue: (holder: string | null) => string
    noClock: (holder: string | null) => string
    replied: (holder: string | null) => string
    receivedAt: (when: string) => string
    left: (days: number, hours: number, minutes: number) => string
    progress: string
  }
  quick: { label: string; visit: string; settle: string; progress: string; services: string }
  figures: {
    title: string
    trend: string
    years: (years: string) => string
    from: (sources: string) => string
  }
}

const durationZh = (days: number, hours: number, minutes: number) => {
  const parts = [days > 0 ? `${days} 天` : '', hours > 0 ? `${hours} 小时` : '']
  const text = parts.filter((part) => part !== '').join(' ')
  return text === '' ? `${minutes} 分钟` : text
}

const durationEn = (days: number, hours: number, minutes: number) => {
  const parts = [days > 0 ? `${days} d` : '', hours > 0 ? `${hours} h` : '']
  const text = parts.filter((part) => part !== '').join(' ')
  return text === '' ? `${minutes} min` : text
}

/** What the first page says. */
export const homeCopy: Catalogue<HomeWords> = {
  zh: {
    title: '首页',
    failed: '没能打开首页',
    ask: {
      title: ['您的企业，', '可能适用哪些支持？'],
      text: '按层级、支持方向和产业翻看政策：给谁、给什么、依据哪一条。没有公布的，写明没有公布。不用登录。',
      button: '查政策',
      caption: '列出来不等于适用，最终以主管部门审核为准',
    },
    inquiry: {
      lead: { settle: '正在办理 · 企业入驻' },
      statuses: { received: '已收到', in_hand: '办理中', replied: '已答复' },
      expected: (holder, when) => (holder === null ? `预计${when} 前答复` : `${holder} 预计${when} 前答复`),
      overdue: (holder) =>
        holder === null ? '没按时答复，已提醒主管' : `没按时答复，已提醒主管，承办人仍是${holder}`,
      noClock: (holder) =>
        holder === null ? '已收到，我们会在工作时间联系您' : `在${holder}手里，会在工作时间联系您`,
      replied: (holder) => (holder === null ? '已有答复，请查看' : `${holder} 已答复，请查看`),
      receivedAt: (when) => `${when} 收到`,
      left: (days, hours, minutes) => `剩 ${durationZh(days, hours, minutes)}`,
      progress: '答复时限已过的部分',
    },
    quick: {
      label: '常用服务',
      visit: '预约参观',
      settle: '企业入驻',
      progress: '办理进度',
      services: '办事指南',
    },
    figures: {
      title: '区情一览',
      trend: '看趋势',
      years: (years) => `${years}年。`,
      from: (sources) => `来源：${sources}。`,
    },
  },
  en: {
    title: 'Home',
    failed: 'The first page could not be opened',
    ask: {
      title: ['Which support', 'may fit your company?'],
      text: 'Browse policies by level, aspect and industry: for whom, what, by which clause. What is not published is said to be so. No sign-in.',
      button: 'Browse policies',
      caption: 'Being listed is not being eligible; the authority in charge decides',
    },
    inquiry: {
      lead: { settle: 'In progress · settling here' },
      statuses: { received: 'Received', in_hand: 'In hand', replied: 'Answered' },
      expected: (holder, when) =>
        holder === null ? `Answer expected by ${when}` : `${holder} expects to answer by ${when}`,
      overdue: (holder) =>
        holder === null
          ? 'Not answered in time; the manager was reminded'
          : `Not answered in time; the manager was reminded, ${holder} still holds it`,
      noClock: (holder) =>
        holder === null ? 'Received; we will call in working hours' : `${holder} will call in working hours`,
      replied: (holder) => (holder === null ? 'There is an answer' : `${holder} has answered`),
      receivedAt: (when) => `Received ${when}`,
      left: (days, hours, minutes) => `${durationEn(days, hours, minutes)} left`,
      progress: 'Time to the answer that has passed',
    },
    quick: {
      label: 'Quick links',
      visit: 'Book a visit',
      settle: 'Settle here',
      progress: 'Progress',
      services: 'Service guide',
    },
    figures: {
      title: 'The district in figures',
      trend: 'By year',
      years: (years) => `${years}. `,
      from: (sources) => `Source: ${sources}.`,
    },
  },
}

import type { Catalogue } from '@/platform/language'

export interface HomeWords {
  title: string
  failed: string
  ask: { title: readonly string[]; text: string; button: string; caption: string }
  quick: { label: string; visit: string; settle: string; progress: string; parks: string; policies: string }
  figures: {
    title: string
    years: (years: string) => string
    from: (sources: string) => string
  }
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
    quick: {
      label: '常用服务',
      visit: '预约参观',
      settle: '企业入驻',
      progress: '办理进度',
      parks: '看园区',
      policies: '查政策',
    },
    figures: {
      title: '区情一览',
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
    quick: {
      label: 'Quick links',
      visit: 'Book a visit',
      settle: 'Settle here',
      progress: 'Progress',
      parks: 'Parks',
      policies: 'Policies',
    },
    figures: {
      title: 'The district in figures',
      years: (years) => `${years}. `,
      from: (sources) => `Source: ${sources}.`,
    },
  },
}

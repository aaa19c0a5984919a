import type { Catalogue } from '@/platform/language'

export interface HomeWords {
  title: string
  failed: string
  ask: { title: readonly string[]; text: string; button: string; caption: string }
  /** In the place of `ask` where clauses can be computed. */
  match: { text: string; button: string; caption: string; exampleCaption: string }
  quick: { label: string; visit: string; consult: string; settle: string; progress: string; services: string }
  figures: {
    title: string
    trend: string
    years: (years: string) => string
    from: (sources: string) => string
    titled: (title: string) => string
    separator: string
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
    match: {
      text: '大约 6–8 个问题，告诉您哪几项可能适用、依据哪一条、还差什么。不用登录。',
      button: '开始政策匹配',
      caption: '按已填信息测算，不是可领取金额',
      exampleCaption: '目前按示例条款测算，不是可领取金额',
    },
    quick: {
      label: '常用服务',
      visit: '预约参观',
      consult: '咨询顾问',
      settle: '企业入驻',
      progress: '办理进度',
      services: '办事指南',
    },
    figures: {
      title: '区情一览',
      trend: '看趋势',
      years: (years) => `${years}年。`,
      from: (sources) => `来源：${sources}。`,
      titled: (title) => `《${title}》`,
      separator: '、',
    },
  },
  en: {
    title: 'Home',
    failed: 'The first page could not be opened',
    ask: {
      title: ['Which policies', 'may fit you?'],
      text: 'Browse policies by level, aspect and industry: for whom, what, by which clause. Where nothing was published, we say so. No sign-in needed.',
      button: 'Browse policies',
      caption: 'Listed does not mean eligible; the authority decides',
    },
    match: {
      text: 'Six to eight questions tell you what may apply, by which clause, and what is missing. No sign-in needed.',
      button: 'Start the policy match',
      caption: 'Computed from your answers; not an amount you can claim',
      exampleCaption: 'Computed with example clauses for now; not an amount you can claim',
    },
    quick: {
      label: 'Quick links',
      visit: 'Book a visit',
      consult: 'Advisers',
      settle: 'Set up here',
      progress: 'Progress',
      services: 'Services',
    },
    figures: {
      title: 'The district in figures',
      trend: 'By year',
      years: (years) => `${years}. `,
      from: (sources) => `Source: ${sources}.`,
      titled: (title) => title,
      separator: ', ',
    },
  },
}

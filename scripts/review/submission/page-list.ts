import type { PagePath } from '../../../src/pages.config'
import { pagesOf } from '../rules/pages'
import type { SubmissionFacts } from './facts'
import { table } from './markdown'
import { type PageDescription, pageDescriptions } from './page-descriptions'

/** The pages of the build that the district offers, each described. */
export function offeredPages({ app, settings }: Pick<SubmissionFacts, 'app' | 'settings'>) {
  return pagesOf(app)
    .map((path) => ({ path, ...(pageDescriptions as Record<string, PageDescription>)[path as PagePath] }))
    .filter((page): page is { path: string } & PageDescription => 'title' in page)
    .filter(({ module }) => module === undefined || settings.modules.includes(module))
}

/** Every page, what it does, who sees it, and the name of its picture. */
export function pageListPage(facts: SubmissionFacts): string {
  return `# 页面与功能

首页无需登录即可浏览；仅提交诉求、预约、报名时填写联系方式。不涉及支付、直播、社交和用户之间的内容展示。

${table(
  ['页面', '路径', '功能与进入方式', '可见范围', '截图'],
  offeredPages(facts).map(({ path, title, does, staff }) => [
    title,
    path,
    does,
    staff === true ? '工作人员' : '所有人',
    facts.pictures[path] === undefined ? '' : `${facts.pictures[path]}.png`,
  ]),
)}
`
}

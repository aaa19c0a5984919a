import { subpackages, tabs } from '../../src/pages.config'

/** Every page of the app. */
export const everyPage: readonly string[] = [
  ...tabs.map((tab) => tab.pagePath),
  ...subpackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]

/** What a page needs in its address to show something. */
const queries: Record<string, string> = {
  'pages/park/detail/index': '?id=kuamao-town',
  'pages/policy/detail/index': '?id=demo-digital-support',
  'pages/event/detail/index': '?id=ai-summit',
  'pages/event/register/index': '?event=ai-summit',
  'pages/news/detail/index': '?id=cbec-zone',
  'pages/services/detail/index': '?id=demo-start-window',
  'pages/booking/visit/index': '?park=kuamao-town',
}

/** Where a page shows something of the demo content. */
export const addressOf = (page: string): string => `/${page}${queries[page] ?? ''}`

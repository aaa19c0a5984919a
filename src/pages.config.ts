/** The tabs in the order they stand in; `text` is what WeChat itself shows where it names a tab. */
export const tabs = [
  { key: 'home', pagePath: 'pages/tabs/home/index', text: '首页' },
  { key: 'park', pagePath: 'pages/tabs/park/index', text: '园区' },
  { key: 'policy', pagePath: 'pages/tabs/policy/index', text: '政策' },
  { key: 'event', pagePath: 'pages/tabs/event/index', text: '活动' },
  { key: 'me', pagePath: 'pages/tabs/me/index', text: '我的' },
] as const

export type TabKey = (typeof tabs)[number]['key']

/** An area is a subpackage: WeChat loads it when its first page is opened. */
export const subpackages = [
  { root: 'pages/park', pages: ['detail/index'] },
  {
    root: 'pages/policy',
    pages: [
      'detail/index',
      'match/index',
      'result/index',
      // Staff try clauses with the same engine; a subpackage of their own would carry a copy of it.
      'staff/clauses/index',
      'staff/clause/index',
      'staff/clause-edit/index',
    ],
  },
  { root: 'pages/event', pages: ['detail/index', 'register/index', 'ticket/index', 'mine/index'] },
  { root: 'pages/inquiry', pages: ['submit/index', 'mine/index', 'thread/index'] },
  { root: 'pages/booking', pages: ['visit/index', 'mine/index', 'detail/index', 'consult/index'] },
  { root: 'pages/news', pages: ['list/index', 'detail/index'] },
  { root: 'pages/figures', pages: ['index/index'] },
  { root: 'pages/services', pages: ['list/index', 'detail/index'] },
  { root: 'pages/message', pages: ['inbox/index', 'reminders/index'] },
  {
    root: 'pages/me',
    pages: [
      'privacy/index',
      'contact/index',
      'settings/index',
      'saved/index',
      'outbox/index',
      'profile/index',
      'complain/index',
      'delete/index',
    ],
  },
  {
    root: 'pages/staff',
    pages: [
      'today/index',
      'inquiries/index',
      'inquiry/index',
      'plan/index',
      'bookings/index',
      'rosters/index',
      'roster/index',
      'complaints/index',
      'held/index',
      'campaigns/index',
      'campaign/index',
      'invite/index',
      'join/index',
    ],
  },
] as const

type PathsOf<Package> = Package extends {
  root: infer Root extends string
  pages: readonly (infer Page extends string)[]
}
  ? `${Root}/${Page}`
  : never

/** Path of a tab page, as in app.json. */
export type TabPath = (typeof tabs)[number]['pagePath']

/** Path of every page, as in app.json. */
export type PagePath = TabPath | PathsOf<(typeof subpackages)[number]>

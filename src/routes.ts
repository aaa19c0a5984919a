import type { CorrectedKind, InquiryKind } from '@contract/inquiry/kinds'
import type { PagePath, TabPath } from './pages.config'

type Parameters = Readonly<Record<string, string | undefined>>

/** Address inside the app, with its query. Made only by `routes`, so a misspelt page does not compile. */
export type Route = `/${PagePath}` | `/${PagePath}?${string}`

/** Address of a tab page; it takes no query, WeChat's switchTab drops one. */
export type TabRoute = `/${TabPath}`

function page(path: PagePath, parameters: Parameters = {}): Route {
  const query = Object.entries(parameters)
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return query === '' ? `/${path}` : `/${path}?${query}`
}

/** One builder per page. Values are encoded here and decoded by `useRouteParameters`. */
export const routes = {
  home: (): TabRoute => '/pages/tabs/home/index',
  parks: (): TabRoute => '/pages/tabs/park/index',
  policies: (): TabRoute => '/pages/tabs/policy/index',
  events: (): TabRoute => '/pages/tabs/event/index',
  me: (): TabRoute => '/pages/tabs/me/index',

  park: (to: { id: string }) => page('pages/park/detail/index', to),
  policy: (to: { id: string }) => page('pages/policy/detail/index', to),
  /** 算政策: the questions, and what came of the answers; both on this phone. */
  match: () => page('pages/policy/match/index'),
  matchResult: () => page('pages/policy/result/index'),
  event: (to: { id: string }) => page('pages/event/detail/index', to),

  /** `onSite` is set when somebody registers at the event itself. */
  eventRegister: (to: { event: string; onSite?: string }) => page('pages/event/register/index', to),
  /** `id` is the registration. */
  ticket: (to: { id: string }) => page('pages/event/ticket/index', to),
  registrations: () => page('pages/event/mine/index'),

  /**
   * `kind` preselects what the inquiry is about; `park`, `policy`, `event` and `service` name what it was
   * opened from, `about` the page a correction is about, `again` a kept request that is corrected.
   */
  inquirySubmit: (
    to: {
      kind?: InquiryKind
      park?: string
      policy?: string
      event?: string
      service?: string
      about?: `${CorrectedKind}/${string}`
      again?: string
    } = {},
  ) => page('pages/inquiry/submit/index', to),
  inquiries: () => page('pages/inquiry/mine/index'),
  inquiry: (to: { id: string; again?: string }) => page('pages/inquiry/thread/index', to),

  /** `slot`, `visitors` and `focus` (joined by commas) fill the form in, for booking something in its stead. */
  visit: (to: { park?: string; slot?: string; visitors?: string; focus?: string } = {}) =>
    page('pages/booking/visit/index', to),
  /** What is named is chosen at first; `at` is epoch ms, `interpreter` is `yes`. */
  consult: (to: { topic?: string; adviser?: string; way?: string; interpreter?: string; at?: string } = {}) =>
    page('pages/booking/consult/index', to),
  bookings: () => page('pages/booking/mine/index'),
  booking: (to: { id: string }) => page('pages/booking/detail/index', to),

  news: () => page('pages/news/list/index'),
  article: (to: { id: string }) => page('pages/news/detail/index', to),
  figures: () => page('pages/figures/index/index'),
  services: () => page('pages/services/list/index'),
  service: (to: { id: string }) => page('pages/services/detail/index', to),

  inbox: () => page('pages/message/inbox/index'),
  /** 提醒设置: what WeChat may remind of. */
  reminders: () => page('pages/message/reminders/index'),
  privacy: () => page('pages/me/privacy/index'),
  contact: () => page('pages/me/contact/index'),
  settings: () => page('pages/me/settings/index'),
  /** What was saved, and what was looked at on this phone. */
  saved: () => page('pages/me/saved/index'),
  /** `again` is a kept complaint that is corrected. */
  complain: (to: { again?: string } = {}) => page('pages/me/complain/index', to),
  deleteAccount: () => page('pages/me/delete/index'),
  /** 企业档案: what is kept of the company, and what was handed over to be kept. */
  profile: () => page('pages/me/profile/index'),
  /** 待发送: what was sent without a network. */
  outbox: () => page('pages/me/outbox/index'),

  staffToday: () => page('pages/staff/today/index'),
  staffInquiries: () => page('pages/staff/inquiries/index'),
  staffInquiry: (to: { id: string }) => page('pages/staff/inquiry/index', to),
  /** `id` is the inquiry that the plan is for. */
  staffPlan: (to: { id: string }) => page('pages/staff/plan/index', to),
  staffBookings: () => page('pages/staff/bookings/index'),
  staffRosters: () => page('pages/staff/rosters/index'),
  staffRoster: (to: { event: string }) => page('pages/staff/roster/index', to),
  staffComplaints: () => page('pages/staff/complaints/index'),
  staffHeld: () => page('pages/staff/held/index'),
  /** The policy clauses: what is written, reviewed and published of them. */
  staffClauses: () => page('pages/policy/staff/clauses/index'),
  /** One clause: read, reviewed, published. */
  staffClause: (to: { id: string }) => page('pages/policy/staff/clause/index', to),
  staffClauseEdit: (to: { id: string }) => page('pages/policy/staff/clause-edit/index', to),
  /** 推送: policies told to the companies that they fit. */
  staffCampaigns: () => page('pages/staff/campaigns/index'),
  staffCampaign: (to: { id: string }) => page('pages/staff/campaign/index', to),
  staffInvite: () => page('pages/staff/invite/index'),
  /** `token` is the secret of the invitation that is being accepted. */
  staffJoin: (to: { token?: string } = {}) => page('pages/staff/join/index', to),
}

import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { subpackages, tabs } from './pages.config'
import { routes } from './routes'

const source = path.resolve(__dirname)

const listed = [
  ...tabs.map((tab) => tab.pagePath as string),
  ...subpackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]

function pagesOnDisk(folder: string): string[] {
  return readdirSync(path.join(source, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`
    if (entry.isDirectory()) return pagesOnDisk(name)
    return entry.name === 'index.config.ts' ? [name.replace(/\.config\.ts$/u, '')] : []
  })
}

test('every page folder is listed in the app config, and every listed page exists', () => {
  expect(pagesOnDisk('pages').sort()).toEqual([...listed].sort())
})

test.each(listed)('%s has its component beside its config', (page) => {
  expect(existsSync(path.join(source, `${page}.tsx`))).toBe(true)
})

test('no tab page lies inside a subpackage', () => {
  const inside = tabs.filter((tab) => subpackages.some(({ root }) => tab.pagePath.startsWith(`${root}/`)))
  expect(inside).toEqual([])
})

const built: Record<keyof typeof routes, string> = {
  home: routes.home(),
  parks: routes.parks(),
  policies: routes.policies(),
  events: routes.events(),
  me: routes.me(),
  park: routes.park({ id: 'a' }),
  policy: routes.policy({ id: 'a' }),
  match: routes.match(),
  matchResult: routes.matchResult(),
  event: routes.event({ id: 'a' }),
  eventRegister: routes.eventRegister({ event: 'a' }),
  ticket: routes.ticket({ id: 'a' }),
  registrations: routes.registrations(),
  inquirySubmit: routes.inquirySubmit(),
  inquiries: routes.inquiries(),
  inquiry: routes.inquiry({ id: 'a' }),
  visit: routes.visit(),
  consult: routes.consult(),
  bookings: routes.bookings(),
  booking: routes.booking({ id: 'a' }),
  news: routes.news(),
  article: routes.article({ id: 'a' }),
  figures: routes.figures(),
  services: routes.services(),
  service: routes.service({ id: 'a' }),
  inbox: routes.inbox(),
  reminders: routes.reminders(),
  privacy: routes.privacy(),
  contact: routes.contact(),
  settings: routes.settings(),
  saved: routes.saved(),
  complain: routes.complain(),
  deleteAccount: routes.deleteAccount(),
  outbox: routes.outbox(),
  profile: routes.profile(),
  staffToday: routes.staffToday(),
  staffInquiries: routes.staffInquiries(),
  staffInquiry: routes.staffInquiry({ id: 'a' }),
  staffPlan: routes.staffPlan({ id: 'a' }),
  staffBookings: routes.staffBookings(),
  staffRosters: routes.staffRosters(),
  staffRoster: routes.staffRoster({ event: 'a' }),
  staffComplaints: routes.staffComplaints(),
  staffHeld: routes.staffHeld(),
  staffClauses: routes.staffClauses(),
  staffClause: routes.staffClause({ id: 'demo-growth' }),
  staffClauseEdit: routes.staffClauseEdit({ id: 'demo-growth' }),
  staffCampaigns: routes.staffCampaigns(),
  staffCampaign: routes.staffCampaign({ id: 'a' }),
  staffInvite: routes.staffInvite(),
  staffJoin: routes.staffJoin(),
}

test('every page has exactly one route', () => {
  const paths = Object.values(built).map((route) => route.split('?')[0]?.slice(1))
  expect([...paths].sort()).toEqual([...listed].sort())
})

const queries: [string, string, string][] = [
  [
    'a value is encoded once',
    routes.park({ id: 'A&B=园 区' }),
    '/pages/park/detail/index?id=A%26B%3D%E5%9B%AD%20%E5%8C%BA',
  ],
  ['a missing value leaves no trace', routes.visit({ park: 'x' }), '/pages/booking/visit/index?park=x'],
  ['an empty value leaves no trace', routes.visit({ park: '' }), '/pages/booking/visit/index'],
]

test.each(queries)('%s', (_title, route, expected) => {
  expect(route).toBe(expected)
})

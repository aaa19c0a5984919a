import { FIRST_ROWS, ROWS_A_PAGE } from '../../src/components/long-list/rows-shown'
import { manyRows } from '../builders/district/many-rows'
import { manyRecords } from '../builders/many-records'
import type { PhoneUser } from './runner/phone-user'
import { startWeapp, type Weapp } from './runner/start-weapp'
import { shown, tapOn } from './steps'

const KILOBYTE = 1024
const ROWS = 200
const AT_OPENING = 32 * KILOBYTE
const AFTERWARDS = 8 * KILOBYTE

const more = manyRows(ROWS)
const records = manyRecords(ROWS)

let weapp: Weapp
let user: PhoneUser

/** Answers of the functions are replaced, where the person would need 200 records to get them. */
async function giveRecords(phone: PhoneUser): Promise<void> {
  await phone.context.route(/\/functions\/(?:inquiry|booking|event|message|account)$/u, async (route) => {
    const { action } = route.request().postDataJSON() as { action: string }
    if (!(action in records)) return route.fallback()
    const data = records[action as keyof typeof records]
    return route.fulfill({ json: { ok: true, data } })
  })
}

beforeAll(async () => {
  weapp = await startWeapp({ overlays: [more.directory] })
  user = await weapp.hand({ openid: 'openid-with-many' })
  await giveRecords(user)
})
afterEach(() => expect(user.problems.splice(0)).toEqual([]))
afterAll(async () => {
  await weapp?.close()
  more.remove()
})

const lists = [
  'pages/tabs/park/index',
  'pages/tabs/policy/index',
  'pages/tabs/event/index',
  'pages/news/list/index',
  'pages/services/list/index',
  'pages/inquiry/mine/index',
  'pages/booking/mine/index',
  'pages/event/mine/index',
  'pages/message/inbox/index',
  'pages/me/saved/index',
  'pages/me/complain/index',
  'pages/staff/inquiries/index',
  'pages/staff/bookings/index',
]

const others = [
  'pages/tabs/home/index',
  'pages/tabs/me/index',
  'pages/staff/today/index',
  'pages/park/detail/index?id=kuamao-town',
  'pages/policy/detail/index?id=demo-digital-support',
]

const moreButton = () => shown(user.page).getByRole('button', { name: /^再看一些/u })

async function bytesSent(page: string): Promise<number[]> {
  return (await user.ask('setData')).filter((entry) => entry.page === page).map(({ bytes }) => bytes)
}

/** How many rows are left, as the button says. */
async function rowsLeft(): Promise<number> {
  const text = await moreButton().textContent()
  return Number(/\d+/u.exec(text ?? '')?.[0])
}

/** Comes to the end, which brings more rows where the page is longer than the phone; presses where it is not. */
async function bringMore(before: number): Promise<void> {
  await moreButton().scrollIntoViewIfNeeded()
  await user.settled()
  if ((await rowsLeft()) === before) await moreButton().tap()
}

describe('a list of 200 rows in the WeChat build', () => {
  it.each(lists)('%s opens small and grows in small steps', async (page) => {
    await user.open(`/${page}`)
    await moreButton().waitFor()
    await user.settled()
    const opening = await bytesSent(page)
    expect(Math.max(...opening)).toBeLessThanOrEqual(AT_OPENING)

    const before = await rowsLeft()
    await bringMore(before)
    await shown(user.page)
      .getByRole('button', { name: `再看一些，还有 ${before - ROWS_A_PAGE} 条` })
      .waitFor()
    await user.settled()
    const grown = (await bytesSent(page)).slice(opening.length)
    expect(grown.length).toBeGreaterThan(1)
    expect(Math.max(...grown)).toBeLessThanOrEqual(AFTERWARDS)
  })
})

test('the result of 算政策 over sixty clauses opens small and grows in small steps', async () => {
  const page = 'pages/policy/result/index'
  await user.open('/pages/policy/match/index')
  await tapOn(user.page, /^都不符合，下一题$/u)
  await tapOn(user.page, '先看结果')
  await moreButton().waitFor()
  await user.settled()
  const opening = await bytesSent(page)
  expect(Math.max(...opening)).toBeLessThanOrEqual(AT_OPENING)
  const before = await rowsLeft()
  expect(before + FIRST_ROWS).toBeGreaterThanOrEqual(60)

  await bringMore(before)
  await user.settled()
  const grown = (await bytesSent(page)).slice(opening.length)
  expect(grown.length).toBeGreaterThan(1)
  expect(Math.max(...grown)).toBeLessThanOrEqual(AFTERWARDS)
})

test('reaching the end of a list brings more rows without a press', async () => {
  await user.open('/pages/news/list/index')
  await moreButton().waitFor()
  const before = await rowsLeft()
  await user.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await shown(user.page)
    .getByRole('button', { name: `再看一些，还有 ${before - ROWS_A_PAGE} 条` })
    .waitFor()
})

describe('another page of a district with 200 of everything', () => {
  it.each(others)('%s opens small', async (address) => {
    await user.open(`/${address}`)
    await shown(user.page).getByRole('heading').first().waitFor()
    await user.settled()
    expect(Math.max(...(await bytesSent(address.replace(/\?.*/u, ''))))).toBeLessThanOrEqual(AT_OPENING)
  })
})

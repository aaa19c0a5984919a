import { busiestSecond, LIMITS, overLimits } from './limits'
import type { PhoneUser } from './runner/phone-user'
import { startWeapp, type Weapp } from './runner/start-weapp'
import { shown } from './steps'

const PAGE = 'pages/me/contact/index'

let weapp: Weapp
let user: PhoneUser
beforeAll(async () => {
  weapp = await startWeapp()
  user = await weapp.hand({ openid: 'openid-limits' })
})
afterAll(() => weapp?.close())

const nested = (depth: number): string => '<wx-view>'.repeat(depth) + '</wx-view>'.repeat(depth)
const beside = (count: number) => `<wx-view>${'<wx-view></wx-view>'.repeat(count)}</wx-view>`
const target = (attributes: string, size = 60) =>
  `<wx-view data-tap style="display:block;width:${size}px;height:${size}px" ${attributes}></wx-view>`

/** Something wrong in the page, and how it is said. */
const wrong: [string, string, RegExp][] = [
  ['a target without a role', target('aria-label="名"'), /has no role$/u],
  ['a target without a name', target('role="button"'), /has no name$/u],
  [
    'a target smaller than a finger',
    target('role="button" aria-label="名"', 40),
    /is 40×40 px, less than 44$/u,
  ],
  ['a page that is too deep', nested(LIMITS.depth), /depth \d+, WeChat's limit is 30$/u],
  [
    'a node with too many children',
    beside(LIMITS.children + 1),
    /children of one node 61, WeChat's limit is 60$/u,
  ],
  ['too many nodes', beside(50).repeat(20), /nodes \d{4}, WeChat's limit is 1000$/u],
]

it.each(wrong)('%s is told with the page and the figure', async (_title, html, said) => {
  await user.open(`/${PAGE}`)
  expect(await overLimits(user)).toEqual([])
  // What the app itself made tappable is among what is looked at.
  expect(await shown(user.page).locator('[data-tap]').count()).toBeGreaterThan(0)
  await shown(user.page).evaluate((page, text) => page.insertAdjacentHTML('beforeend', text), html)
  expect(await overLimits(user)).toEqual([expect.stringMatching(said)])
  expect(await overLimits(user)).toEqual([expect.stringMatching(new RegExp(`^${PAGE}: `, 'u'))])
})

it('no page in front is told too: nothing was looked at then', async () => {
  await user.open(`/${PAGE}`)
  await shown(user.page).evaluate((page) => page.setAttribute('hidden', ''))
  expect(await overLimits(user)).toEqual(['no page is in front'])
})

describe('calls in a second', () => {
  const call = (at: number, interaction = 0) => ({ page: PAGE, bytes: 2, paths: [], at, interaction })

  it('are those of the busiest one, wherever it begins', () => {
    expect(busiestSecond([call(0), call(900), call(1100), call(1800), call(5000)])).toBe(3)
  })

  it('are counted for each tap by itself: a test is faster than a hand', () => {
    expect(busiestSecond([call(0, 1), call(10, 1), call(20, 2), call(30, 2), call(40, 2)])).toBe(3)
  })

  it('are none where nothing was sent', () => expect(busiestSecond([])).toBe(0))
})

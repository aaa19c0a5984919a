import type { Page } from 'playwright-core'
import { type Stage, startStage } from '../journeys/harness/start-stage'
import { inspectPage, overflows, TARGET } from '../screens/inspect-page'
import { addressOf, atRest } from '../screens/open-screen'
import { type Screen, screens } from '../screens/pages'
import { prepareRecords } from '../screens/prepare-records'
import { type Viewers, viewersOf } from '../screens/viewers'

const PHONE = { width: 390, height: 844 }
const SMALL = { width: 320, height: 568 }

let stage: Stage
let viewers: Viewers
let records: Awaited<ReturnType<typeof prepareRecords>>
beforeAll(async () => {
  stage = await startStage({ demo: true })
  records = await prepareRecords(stage)
  viewers = viewersOf(stage)
})
afterAll(() => stage.close())

async function show(page: Page, screen: Screen): Promise<void> {
  // Nothing of the screen before runs on once the network is back.
  await page.goto('about:blank')
  await page.context().setOffline(false)
  await page.setViewportSize(PHONE)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(`${stage.appUrl}${addressOf(screen, records)}`)
  await atRest(page)
  if (screen.act === undefined) return
  await screen.act(page)
  await atRest(page)
}

/** Light, dark and the smallest phone on one load of the page. */
async function inNormalText(screen: Screen) {
  const { page } = await viewers.of(screen.as, 'normal')
  await show(page, screen)
  const light = await inspectPage(page, TARGET.normal)
  await page.emulateMedia({ colorScheme: 'dark' })
  await atRest(page)
  const dark = await inspectPage(page, TARGET.normal)
  await page.setViewportSize(SMALL)
  return { light, dark, small: await overflows(page) }
}

async function inLargeText(screen: Screen) {
  const { page } = await viewers.of(screen.as, 'large')
  await show(page, screen)
  const large = await inspectPage(page, TARGET.large)
  await page.setViewportSize(SMALL)
  return { large, smallLarge: await overflows(page) }
}

it.each(screens)(
  '$name has no serious finding in light, dark and large, and fits the smallest phone',
  async (screen) => {
    const [normal, large] = await Promise.all([inNormalText(screen), inLargeText(screen)])
    const problems = await viewers.problems(screen.as)
    expect({ ...normal, ...large, problems }).toEqual({
      light: [],
      dark: [],
      small: [],
      large: [],
      smallLarge: [],
      problems: [],
    })
  },
)

describe('what looks at a page', () => {
  const broken = {
    'a button without a name': ['<button style="width:60px;height:60px"></button>', /^button-name/u],
    'grey words on grey': ['<p style="color:#777;background:#888">看不清</p>', /^color-contrast/u],
    'a control that no key reaches': ['<div role="button" style="height:60px">按</div>', /^no key reaches/u],
    'a target smaller than a finger': ['<button style="width:20px;height:20px">小</button>', /is too small/u],
    'words that the name leaves out': [
      '<button aria-label="甲" style="height:60px">乙</button>',
      /^not in the/u,
    ],
    'something wider than the page': ['<div style="width:900px">宽</div>', /^sticks out/u],
  } satisfies Record<string, [string, RegExp]>

  it.each(Object.entries(broken))('finds %s, on the page in front alone', async (_, [html, finding]) => {
    const { page } = await viewers.of('visitor', 'normal')
    await page.goto(`${stage.appUrl}/pages/me/privacy/index`)
    await atRest(page)
    await page.evaluate((text) => {
      const behind = document.createElement('div')
      behind.className = 'taro_page'
      behind.style.display = 'none'
      behind.innerHTML = text
      document.querySelector('.taro_page')?.before(behind)
    }, html)
    expect(await inspectPage(page, TARGET.normal)).toEqual([])
    await page.evaluate((text) => {
      const body = Array.from(document.querySelectorAll('.screen-body')).pop()
      body?.insertAdjacentHTML('beforeend', text)
    }, html)
    expect(await inspectPage(page, TARGET.normal)).toContainEqual(expect.stringMatching(finding))
  })
})

import type { Page } from 'playwright-core'
import { atRest } from '../screens/open-screen'
import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { see } from './harness/steps'

/** More stops than any page of the journey has. */
const MOST_STOPS = 120

interface Focus {
  name: string
  /** A ring around it, or the frame of its field. */
  seen: boolean
  inDialog: boolean
}

let stage: Stage
let visitor: Visitor
let page: Page
beforeAll(async () => {
  stage = await startStage({ demo: true })
  visitor = await stage.visit()
  page = visitor.page
  await visitor.open('/')
})
afterAll(() => stage?.close())

/** What has the focus: its name, whether one sees that it has it, whether it stands in a dialog. */
function focused(): Promise<Focus> {
  return page.evaluate(() => {
    const active = document.activeElement
    if (!(active instanceof HTMLElement) || active === document.body) {
      return { name: '', seen: true, inDialog: false }
    }
    const ring = getComputedStyle(active)
    const frame = active.closest('.field-box, .search-field')
    const framed = frame !== null && getComputedStyle(frame).boxShadow !== 'none'
    return {
      name: active.ariaLabel ?? active.textContent ?? '',
      seen: framed || (ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) >= 2),
      inDialog: active.closest('[role=dialog]') !== null,
    }
  })
}

/** Presses one key until the focus is on what is named so; every stop on the way has to be seen. */
async function moveTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key)
    const now = await focused()
    if (!now.seen) throw new Error(`the focus on “${now.name}” is not seen`)
    if (name.test(now.name)) return
    passed.push(now.name.slice(0, 12))
  }
  throw new Error(`no key leads to ${name}; passed: ${passed.join(' | ')}`)
}

async function choose(name: RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await moveTo(name)
  await page.keyboard.press(key)
}

async function write(field: RegExp, text: string): Promise<void> {
  await moveTo(field)
  await page.keyboard.type(text)
}

/** The tab of this name at the foot; the address says when its page is in front. */
async function openTab(name: RegExp, address: RegExp): Promise<void> {
  await choose(name)
  await page.waitForURL(address)
  await atRest(page)
}

describe('somebody with a keyboard alone', () => {
  it('opens the parks', async () => {
    await openTab(/^园区$/u, /tabs\/park/u)
    await see(page, '跨贸小镇')
  })

  it('is held in the sheet of a filter, leaves it with Escape, and is back where it was', async () => {
    await choose(/产业/u)
    await page.getByRole('dialog').waitFor()
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let stop = 0; stop < MOST_STOPS / 2; stop += 1) {
        await page.keyboard.press(key)
        expect(await focused()).toMatchObject({ inDialog: true, seen: true })
      }
    }
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await focused()).name).toMatch(/产业/u)
  })

  it('opens a park, goes past its actions and back to the one to book a visit', async () => {
    await choose(/^跨贸小镇/u)
    await page.waitForURL(/park\/detail/u)
    await atRest(page)
    await moveTo(/^预约参观/u)
    await moveTo(/^收藏$/u, 'Shift+Tab')
    await choose(/^预约参观/u)
    await page.waitForURL(/booking\/visit/u)
    await atRest(page)
  })

  it('books a visit through to its result', async () => {
    await choose(/^\d\d:\d\d.*余/u, 'Space')
    await write(/^企业名称$/u, '云衡智能')
    await write(/^联系人$/u, '林越')
    await write(/^手机号$/u, '13800002046')
    await choose(/办理本次预约/u, 'Space')
    await choose(/^提交预约/u)
    await see(page, /CG\d{4}-/u)
  })

  it('reads each question of 算政策 from its top', async () => {
    await visitor.open('/pages/policy/match/index')
    await see(page, /还剩约/u)
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await choose(/下一题$/u)
    await see(page, '已答 1 题')
    await page.waitForFunction(() => document.activeElement?.role === 'heading' && window.scrollY === 0)
    const asked = page.locator('.taro_page:visible [role=heading][aria-level="2"]').first()
    expect((await focused()).name).toBe(await asked.textContent())
  })

  it('left no error in the browser', () => {
    expect(visitor.problems).toEqual([])
  })
})

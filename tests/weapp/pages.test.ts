import { addressOf, everyPage } from './every-page'
import { overLimits } from './limits'
import type { PhoneUser } from './runner/phone-user'
import { startWeapp, type Weapp } from './runner/start-weapp'
import { see, shown, tapOn } from './steps'

const KILOBYTE = 1024

/** Largest setData that a page may send while it opens, in KB. */
const LARGEST = 32

let weapp: Weapp
let visitor: PhoneUser
/** Set WeChat to large text. */
let reader: PhoneUser

beforeAll(async () => {
  weapp = await startWeapp()
  visitor = await weapp.hand({ openid: 'openid-visitor' })
  reader = await weapp.hand({ openid: 'openid-reader', fontSizeScaleFactor: 1.4 })
})
afterEach(() => expect([visitor, reader].flatMap(({ problems }) => problems.splice(0))).toEqual([]))
afterAll(() => weapp?.close())

describe('a page of the WeChat build', () => {
  it.each(everyPage)('%s opens within the limits, and sends little to the view layer', async (page) => {
    await visitor.open(addressOf(page))
    await shown(visitor.page).getByRole('heading').first().waitFor()
    expect(await shown(visitor.page).getAttribute('data-page')).toBe(page)
    // WeChat draws nothing of another element inside a text.
    expect(await visitor.page.locator('wx-text > :not(wx-text)').count()).toBe(0)
    const sent = (await visitor.ask('setData')).filter((entry) => entry.page === page)
    const bytes = sent.map((entry) => entry.bytes)
    expect(Math.max(...bytes)).toBeLessThanOrEqual(LARGEST * KILOBYTE)
    await visitor.settled()
    expect(await overLimits(visitor)).toEqual([])
  })

  it.each(everyPage)('%s is within the limits in large text too', async (page) => {
    await reader.open(addressOf(page))
    await shown(reader.page).getByRole('heading').first().waitFor()
    await reader.settled()
    expect(await overLimits(reader)).toEqual([])
    expect(await shown(reader.page).locator('.size-large').count()).toBe(1)
  })
})

describe('the first page', () => {
  it('is drawn from the content that the cloud holds', async () => {
    await visitor.open('/pages/tabs/home/index')
    await see(visitor.page, '一园两镇多平台')
    await see(visitor.page, '跨贸小镇')
  })

  it('stays alive while another tab is shown', async () => {
    const { page } = visitor
    await visitor.open('/pages/tabs/home/index')
    await tapOn(page, /^园区/)
    await see(page, '一园、两镇、五个平台')
    await tapOn(page, /^首页/)
    expect(await shown(page).getAttribute('data-page')).toBe('pages/tabs/home/index')
    expect(await page.locator('wx-page').count()).toBe(2)
  })
})

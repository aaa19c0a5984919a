import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { RunningEmulator } from '../../../emulator/emulator-options'
import { startEmulator } from '../../../emulator/start-emulator'
import { createEmulatorClient, type EmulatorClient } from '../../../emulator/testing/emulator-client'
import { type Fixture, writeFixture } from '../../../emulator/testing/write-fixture'
import { findChromium } from '../../../scripts/doctor/find-chromium'

/** The emulator's page in a browser, by keyboard where a person would have to wait for nothing else. */

const APP = 'http://127.0.0.1:10086'
const SECTIONS = [
  ['Collections', 'Files', 'Codes', 'Function log', 'Sent messages', 'Pushes'],
  ['Webhook', 'Timers', 'Identities', 'Clock', 'Data'],
].flat()

let fixture: Fixture
let emulator: RunningEmulator
let client: EmulatorClient
let browser: Browser
let page: Page
const failures: string[] = []

beforeAll(async () => {
  fixture = writeFixture([{ name: 'notes', indexes: [{ name: 'by_n', fields: [['n', 1]] }] }])
  fixture.writeFunction(
    'sender',
    `exports.main = async ({ data }) => {
      console.log('sent')
      return data ? (await app.callWxOpenApi({ apiName: 'subscribeMessage.send', requestData: data })).result : {}
    }`,
    {
      permissions: { openapi: ['subscribeMessage.send'] },
      triggers: [{ name: 'nightly', type: 'timer', config: '0 0 3 * * * *' }],
    },
  )
  emulator = await startEmulator({
    ...fixture,
    port: 0,
    testMode: true,
    appUrl: APP,
    templateTexts: { booked: { title: '预约结果通知', labels: { thing1: '预约项目', phrase2: '预约结果' } } },
  })
  client = createEmulatorClient(emulator.url)
  for (const n of [1, 2, 3]) {
    await client.post('/inspect/collections/notes/documents', {
      document: JSON.stringify({ _id: `note-${n}`, n }),
    })
  }
  browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()))
  page.on('pageerror', (error) => failures.push(error.message))
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(emulator.url)
})

afterAll(async () => {
  await browser.close()
  await emulator.close()
  fixture.remove()
})

afterEach(() => expect(failures.splice(0)).toEqual([]))

/** Presses Tab until what has the focus is called so; fails after as many as the page could have. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const focused = await page.evaluate(() => {
      const node = document.activeElement
      return node?.getAttribute('aria-label') ?? node?.textContent?.trim() ?? ''
    })
    if (focused === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${name}.`)
}

async function open(section: string): Promise<void> {
  await page.getByRole('link', { name: section, exact: true }).click()
  await page.getByRole('heading', { name: section, level: 2 }).waitFor()
}

test('shows one section at a time, and its address leads back to it', async () => {
  await tabTo('Timers')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Timers', level: 2 }).waitFor()
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1)
  await page.reload()
  expect(await page.getByRole('link', { name: 'Timers' }).getAttribute('aria-current')).toBe('page')
})

test('a timer runs at once from the keyboard', async () => {
  await open('Timers')
  await tabTo('Run now: nightly')
  await page.keyboard.press('Enter')
  await page.getByText(/^nightly ran, \d+ ms\.$/).waitFor()
  expect((await client.get('/inspect/log')).body.entries[0]).toMatchObject({
    action: 'nightly',
    result: 'ok',
  })
})

test('a query says by which index it was answered, and how much was looked at', async () => {
  await open('Collections')
  await page.getByRole('button', { name: /^notes/ }).press('Enter')
  await page.getByLabel('Query').fill('{"n":{"$gte":2}}')
  await page.keyboard.press('Enter')
  await page.getByText('2 shown · 2 of 3 looked at: by by_n').waitFor()
  expect(await page.getByRole('list', { name: 'Indexes' }).textContent()).toBe('by_n (n) · used')
  await page.getByLabel('Query').fill('{"text":"x"}')
  await page.keyboard.press('Enter')
  await page.getByText('0 shown · 3 of 3 looked at: one after the other, no index').waitFor()
})

test('a document is unfolded and changed', async () => {
  await open('Collections')
  await page.getByLabel('Query').fill('')
  await page.keyboard.press('Enter')
  await page.getByText('note-2', { exact: true }).click()
  const editor = page.getByRole('textbox', { name: 'Document "note-2"' })
  await editor.fill('{"_id":"note-2","n":20}')
  await page.getByRole('button', { name: 'Save document "note-2"' }).press('Enter')
  await page.getByText('{"n":20}').waitFor()
  expect(emulator.database.list('notes', 10)).toContainEqual({ _id: 'note-2', n: 20 })
})

test('a message stands there as on the phone, and leads into the app', async () => {
  await client.post('/wx/subscriptions', { openid: 'ann', templateIds: ['booked'], accept: true })
  const data = { thing1: { value: '杭州跨贸小镇' }, phrase2: { value: '已确认' } }
  const message = { touser: 'ann', template_id: 'booked', page: 'pages/booking/detail?id=7', data }
  await client.post('/functions/sender', { data: message })
  await open('Sent messages')
  const card = page.getByRole('article')
  await card.waitFor()
  expect(await card.locator('h3, dt, dd, a').allTextContents()).toEqual([
    '预约结果通知',
    '预约项目',
    '杭州跨贸小镇',
    '预约结果',
    '已确认',
    '进入小程序查看',
  ])
  expect(await card.getByRole('link').getAttribute('href')).toBe(`${APP}/pages/booking/detail?id=7`)
})

test('a code is made, seen and leads into the app', async () => {
  await open('Codes')
  await page.getByLabel('Page').fill('pages/park/detail')
  await page.getByLabel('Scene').fill('expo-3')
  await page.keyboard.press('Enter')
  const picture = page.getByRole('img', { name: 'Code of pages/park/detail?scene=expo-3' })
  await picture.waitFor()
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBe(430)
  const link = page.getByRole('link', { name: 'Open the app with it' })
  expect(await link.getAttribute('href')).toBe(`${APP}/pages/park/detail?scene=expo-3`)
})

test('an identity is switched where it stands', async () => {
  const { body } = await client.post('/auth/v1/signin/anonymously', {})
  await open('Identities')
  const field = page.getByLabel(`WeChat openid that ${body.sub} plays`)
  await field.fill('staff-1')
  const saved = page.waitForResponse((response) => response.url().endsWith('/identities'))
  await page.keyboard.press('Enter')
  await saved
  expect((await client.get('/identities')).body).toMatchObject({
    identities: [{ uid: body.sub, openid: 'staff-1' }],
  })
})

test('a push is listed with the function that took it', async () => {
  await client.post('/wx/pushes', { event: { MsgType: 'event', Event: 'debug_demo' }, openid: 'ann' })
  await open('Pushes')
  await page.getByRole('cell', { name: 'nobody takes it' }).waitFor()
})

test('a refusal is said aloud', async () => {
  await open('Codes')
  await page.getByLabel('Page').fill('/pages/home')
  await page.getByLabel('Scene').fill('x')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('invalid page').waitFor()
  // The browser reports the refused request itself.
  failures.splice(0)
})

test.each(['light', 'dark'] as const)(
  'every section can be read and worked without a mouse, %s',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))
    for (const section of SECTIONS) {
      await open(section)
      const problems = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
        const { violations } = await axe.run()
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
      })
      expect([section, problems]).toEqual([section, []])
    }
  },
)

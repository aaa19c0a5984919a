import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import type { Device, Play, Stage } from './device'
import { keptOn } from './kept'
import { type Hands, placeOn } from './place-on'
import { SeenWords } from './seen-words'
import { startStage, type Visitor } from './start-stage'
import { allowMessage, press, refuseMessage, shown } from './steps'

const hands: Omit<Hands, 'seen'> = {
  touch: (target) => target.click(),
  touchTwice: (target) => target.dblclick({ delay: 60 }),
  type: (field, value) => field.fill(value),
  fieldIn: (within, label) => within.getByLabel(label),
  isTicked: async (box) => (await box.getAttribute('aria-checked')) === 'true',
  isOff: async (button) => (await button.getAttribute('aria-disabled')) === 'true',
  done: async () => {},
}

interface Picked {
  name: string
  mimeType: string
  buffer: Buffer
}

/** Presses a button that opens the browser's file dialog, and picks. */
async function pick(page: Page, button: string, file: Picked): Promise<void> {
  const opened = page.waitForEvent('filechooser')
  await press(page, button)
  await (await opened).setFiles([file])
}

/** A PDF is saved, never shown in a page. */
async function openPdf(page: Page, name: string): Promise<number> {
  const saving = page.waitForEvent('download')
  await press(page, `下载 ${name}`)
  const saved = await saving
  if (saved.suggestedFilename() !== name) throw new Error(`saved as ${saved.suggestedFilename()}`)
  return (await readFile(await saved.path())).length
}

/** A picture opens in a page of its own. */
async function openPicture(page: Page): Promise<void> {
  const opening = page.context().waitForEvent('page')
  await press(page, /^(?:打开|看图片) .*\.jpg/u)
  const picture = await opening
  await picture.waitForLoadState()
  const type = await picture.evaluate(() => document.contentType)
  if (type !== 'image/jpeg') throw new Error(`opened as ${type}`)
  await picture.close()
}

/** The pages of the app are fetched ahead once the first one stands; without a network they must be here. */
async function pagesAreHere(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('pages-ahead').length > 0)
}

/** What the browser notes when an answer was lost on purpose. */
const LOST_ANSWER = /ERR_EMPTY_RESPONSE/u

/** Follows which numbers a page hands to the system; no request is made of them. */
async function watchCalls({ page, context }: Visitor): Promise<string[]> {
  const calls: string[] = []
  const browser = await context.newCDPSession(page)
  await browser.send('Page.enable')
  browser.on('Page.frameRequestedNavigation', ({ url }) => {
    if (url.startsWith('tel:')) calls.push(url.slice('tel:'.length))
  })
  return calls
}

async function deviceOf(visitor: Visitor): Promise<Device> {
  const { page, context, open, problems } = visitor
  const calls = await watchCalls(visitor)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  let wasAway = false
  const ownHands = { ...hands, seen: new SeenWords() }
  return {
    ...placeOn(() => shown(page), ownHands),
    ...keptOn(page),
    open,
    scan: (scene) => open(`/?scene=${encodeURIComponent(scene)}`),
    comeBack: async () => {
      await page.reload()
      await page.waitForLoadState('networkidle')
    },
    goTo: (tab) => shown(page).getByRole('navigation').getByRole('button', { name: tab }).first().click(),
    inDialog: () => placeOn(() => shown(page).getByRole('dialog'), ownHands),
    allowMessage: (button) => allowMessage(page, button),
    refuseMessage: () => refuseMessage(page),
    addPicture: async (name) => {
      const buffer = await page.screenshot({ type: 'png' })
      await pick(page, '加图片', { name: `${name}.png`, mimeType: 'image/png', buffer })
    },
    addPdf: (name, buffer) => pick(page, '加 PDF', { name, mimeType: 'application/pdf', buffer }),
    openPdf: (name) => openPdf(page, name),
    openPicture: () => openPicture(page),
    loseNextUpload: async () => {
      await page.route('**/storage/objects/**', (route) => route.abort(), { times: 1 })
    },
    carryAway: async () => {
      const saving = page.waitForEvent('download')
      await press(page, '存成图片')
      const saved = await saving
      if (!saved.suggestedFilename().endsWith('.png'))
        throw new Error(`saved as ${saved.suggestedFilename()}`)
      return (await readFile(await saved.path())).length
    },
    dialled: async () => [...calls],
    copied: () => page.evaluate(() => navigator.clipboard.readText()),
    goOffline: async () => {
      wasAway = true
      await pagesAreHere(page)
      await context.setOffline(true)
    },
    goOnline: () => context.setOffline(false),
    problems: () => problems.filter((text) => !(wasAway && LOST_ANSWER.test(text))),
  }
}

/** Journeys on the web build, in a browser. */
export const onTheWeb: Play = {
  start: async ({ demo = true, overlays = [] } = {}): Promise<Stage> => {
    const { cloud, visit, close, appUrl: _address, ...controls } = await startStage({ demo, overlays })
    return {
      ...controls,
      invitation: cloud.invitation ?? '',
      hand: async (openid) => deviceOf(await visit({ openid })),
      close,
    }
  },
}

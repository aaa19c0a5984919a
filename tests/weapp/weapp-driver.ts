import type { Locator, Page } from 'playwright-core'
import type { Device, Play, Stage } from '../journeys/harness/device'
import { keptOn } from '../journeys/harness/kept'
import { type Hands, placeOn } from '../journeys/harness/place-on'
import { SeenWords } from '../journeys/harness/seen-words'
import { overLimits } from './limits'
import type { PhoneUser } from './runner/phone-user'
import { startWeapp } from './runner/start-weapp'
import { answerWechat, see, shown, tapOn } from './steps'

const HOME = '/pages/tabs/home/index'
/** A state is said as part of the name: WeChat's template has no attribute for it. */
const TICKED = /，已勾选/u
const OFF = /，不可用/u
/** The button of our card about messages. */
const ASKING = '微信提醒我'

const says = async (control: Locator, state: RegExp) =>
  state.test((await control.getAttribute('aria-label')) ?? '')

/** After every step the page must be within WeChat's limits. */
async function mustBeWithinLimits(user: PhoneUser): Promise<void> {
  const problems = await overLimits(user)
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

/** Between the two taps of a double tap. */
const FINGER_MS = 120

const handsOf = (user: PhoneUser): Hands => ({
  touch: (target) => target.tap(),
  touchTwice: async (target) => {
    await target.scrollIntoViewIfNeeded()
    const box = await target.boundingBox()
    if (box === null) throw new Error('nothing stands there to be touched')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await user.page.touchscreen.tap(x, y)
    await user.page.waitForTimeout(FINGER_MS)
    await user.page.touchscreen.tap(x, y)
  },
  type: async (field, value) => {
    await field.tap()
    await field.selectText()
    // What is selected goes by typing over it, and where nothing is typed, by deleting it.
    if (value === '') await field.press('Delete')
    else await field.pressSequentially(value)
  },
  fieldIn: (within, label) => within.getByRole('textbox', { name: label }),
  isTicked: (box) => says(box, TICKED),
  isOff: (button) => says(button, OFF),
  done: () => mustBeWithinLimits(user),
  seen: new SeenWords(),
})

/** Presses a button that picks files: our words on privacy come first, once, then WeChat's own view. */
async function pick(page: Page, button: string, view: string): Promise<void> {
  const agree = shown(page).getByRole('button', { name: '同意并继续' })
  await tapOn(page, button)
  await agree
    .or(page.getByRole('dialog', { name: view }))
    .first()
    .waitFor()
  if (await agree.isVisible()) await agree.tap()
  await answerWechat(page, view, '完成')
}

/** WeChat shows files in viewers of its own. */
async function openFile(user: PhoneUser, button: RegExp, type: 'pdf' | 'picture'): Promise<number> {
  const before = (await user.ask('viewed')).length
  await tapOn(user.page, button)
  await user.settled()
  const opened = (await user.ask('viewed'))[before]
  if (opened?.type !== type) throw new Error(`${button} showed ${opened?.type ?? 'nothing'}`)
  return opened.bytes
}

/** What a phone without a network complains of: each call that was not made, and the app's note of it. */
const UNREACHED = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_EMPTY_RESPONSE|^call failed/u

function deviceOf(user: PhoneUser): Device {
  const { page, context } = user
  const hands = handsOf(user)
  let wasAway = false
  const starting = async (start: Promise<void>) => {
    await start
    await hands.done()
  }
  const add = async (place: 'album' | 'chat', name: string, bytes: Uint8Array) => {
    await user.takeFiles()
    await user.give(place, name, bytes)
    if (place === 'album') await pick(page, '加图片', '选择图片')
    else await pick(page, '从聊天中选文件', '选择聊天中的文件')
    await hands.done()
  }
  return {
    ...placeOn(() => shown(page), hands),
    ...keptOn(page),
    open: (address) => starting(user.open(address === '/' ? HOME : address)),
    scan: (scene) => starting(user.scan(scene)),
    comeBack: async () => starting(user.open(await user.address())),
    goTo: async (tab) => {
      await shown(page).getByRole('navigation').getByRole('button', { name: tab }).first().tap()
      await hands.done()
    },
    inDialog: () => placeOn(() => shown(page).getByRole('dialog'), hands),
    allowMessage: async (button = ASKING) => {
      await tapOn(page, button)
      // The request must stand in the tap itself: WeChat refuses a later one.
      await answerWechat(page, '订阅消息', '允许')
      await see(page, /还可以发您|好的/)
      await hands.done()
    },
    refuseMessage: async () => {
      await tapOn(page, ASKING)
      await answerWechat(page, '订阅消息', '拒绝')
      await see(page, /没关系/)
      await hands.done()
    },
    addPicture: async (name) => add('album', `${name}.jpg`, await page.screenshot({ type: 'jpeg' })),
    addPdf: (name, bytes) => add('chat', name, bytes),
    openPdf: (name) => openFile(user, new RegExp(`${name}(?:，|$)`, 'u'), 'pdf'),
    openPicture: async () => {
      await openFile(user, /\.jpg(?:，|$)/u, 'picture')
    },
    loseNextUpload: async () => {
      wasAway = true
      await page.route('**/wx/upload?**', (route) => route.abort(), { times: 1 })
    },
    carryAway: async () => {
      await tapOn(page, '存成图片')
      await user.settled()
      const bytes = (await user.ask('carried')).at(-1)
      if (bytes === undefined) throw new Error('no picture was handed over')
      return bytes
    },
    dialled: () => user.ask('calls'),
    copied: async () => {
      await user.settled()
      // The first time WeChat asks whether the app may use the clipboard at all.
      const agree = shown(page).getByRole('button', { name: '同意并继续' })
      if (await agree.isVisible()) await agree.tap()
      await user.settled()
      return (await user.ask('clipboard')).text
    },
    goOffline: async () => {
      wasAway = true
      await context.setOffline(true)
    },
    goOnline: () => context.setOffline(false),
    problems: () => user.problems.filter((text) => !(wasAway && UNREACHED.test(text))),
  }
}

/** Journeys on the WeChat build, in its runner, within WeChat's limits. */
export const inWechat: Play = {
  start: async (options = {}): Promise<Stage> => {
    const { cloud, hand, close, ...controls } = await startWeapp(options)
    return {
      ...controls,
      invitation: cloud.invitation ?? '',
      hand: async (openid) => deviceOf(await hand({ openid })),
      close,
    }
  },
}

import type { Page } from 'playwright-core'

/** The button of our card. */
const ASKING = '微信提醒我'

/** Presses the one control with this name. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await shown(page).getByRole('button', { name }).filter({ visible: true }).first().click()
}

/** The page in front: the web build keeps the ones behind it in the document. */
export function shown(page: Page) {
  return page.locator('.taro_page:visible').last()
}

/** Waits until a text stands on the page in front. */
export async function see(page: Page, text: string | RegExp): Promise<void> {
  await shown(page).getByText(text).filter({ visible: true }).first().waitFor()
}

/** Types into the field with this label. */
export async function fill(page: Page, label: string | RegExp, value: string): Promise<void> {
  await shown(page).getByLabel(label).filter({ visible: true }).first().fill(value)
}

/** Ticks the box with this name. */
export async function tick(page: Page, name: string | RegExp): Promise<void> {
  await shown(page).getByRole('checkbox', { name }).filter({ visible: true }).first().click()
}

/** Answers the stand-in of WeChat's dialog about messages, after a button of ours. */
async function answerAbout(page: Page, button: string | RegExp, answer: '允许' | '拒绝'): Promise<void> {
  await press(page, button)
  const dialog = page.getByRole('dialog', { name: '微信订阅消息（模拟）' })
  await dialog.getByRole('button', { name: answer }).click()
}

/** Allows one message: our card, then the stand-in of WeChat's dialog. */
export async function allowMessage(page: Page, button: string | RegExp = ASKING): Promise<void> {
  await answerAbout(page, button, '允许')
  await see(page, /还可以发您|好的/)
}

/** Refuses after our card, in the stand-in of WeChat's dialog. */
export async function refuseMessage(page: Page): Promise<void> {
  await answerAbout(page, ASKING, '拒绝')
  await see(page, /没关系/)
}

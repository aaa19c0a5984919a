import type { Locator, Page } from 'playwright-core'

/** The page in front: WeChat keeps those behind it. */
export function shown(page: Page): Locator {
  return page.locator('wx-page:not([hidden])')
}

/** Taps the first control with this name. */
export async function tapOn(page: Page, name: string | RegExp): Promise<void> {
  await shown(page).getByRole('button', { name }).first().tap()
}

/** Waits until a text stands on the page in front. */
export async function see(page: Page, text: string | RegExp): Promise<void> {
  await shown(page).getByText(text).filter({ visible: true }).first().waitFor()
}

/** Types into the field with this name, key by key as a person does, over what stands there. */
export async function type(page: Page, label: string | RegExp, value: string): Promise<void> {
  const field = shown(page).getByRole('textbox', { name: label }).first()
  await field.tap()
  await field.selectText()
  await field.pressSequentially(value)
}

/** Ticks the box with this name. */
export async function tick(page: Page, name: string | RegExp): Promise<void> {
  await shown(page).getByRole('checkbox', { name }).first().tap()
}

/** Answers a dialog of WeChat's own. */
export async function answerWechat(
  page: Page,
  dialog: string,
  answer: '允许' | '拒绝' | '完成' | '取消',
): Promise<void> {
  await page.getByRole('dialog', { name: dialog }).getByRole('button', { name: answer }).tap()
}

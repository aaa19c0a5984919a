import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** Whole-document rules that say nothing about one page of an app whose pages share a document. */
const NOT_OURS = ['landmark-one-main', 'page-has-heading-one', 'region', 'meta-viewport']

declare global {
  interface Window {
    axe: { run(context: unknown, options: unknown): Promise<AxeResults> }
  }
}

/**
 * Serious and critical findings of axe on the page in front, one line each: rule, how bad, where
 * (https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md).
 */
export async function seriousFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async (ignored) => {
    const rules = Object.fromEntries(ignored.map((id) => [id, { enabled: false }]))
    const front = Array.from(document.querySelectorAll('.taro_page'))
      .filter((one) => one.getClientRects().length > 0)
      .pop()
    const { violations } = await window.axe.run(front ?? document, { rules, resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }, NOT_OURS)
}

/** Controls of the page in front that the keyboard cannot reach: no native control and no place in the order. */
export async function unreachableControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roles = ['button', 'link', 'checkbox', 'radio', 'switch', 'tab']
    const selector = roles.map((role) => `.taro_page:last-of-type [role=${role}]`).join(',')
    return Array.from(document.querySelectorAll<HTMLElement>(selector))
      .filter((one) => one.getClientRects().length > 0 && one.tabIndex < 0)
      .map((one) => one.outerHTML.slice(0, 160))
  })
}

/** What sticks out of the page in front sideways, unless it stands in something that scrolls. */
export async function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (node: Element | null): boolean =>
      node !== null &&
      (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(node).overflowX) ||
        scrolls(node.parentElement))
    const width = document.documentElement.clientWidth
    return Array.from(document.querySelectorAll<HTMLElement>('.taro_page:last-of-type *'))
      .filter((one) => one.getClientRects().length > 0 && !one.closest('.sr-only'))
      .filter((one) => one.getBoundingClientRect().right > width + 1 && !scrolls(one.parentElement))
      .map((one) => one.outerHTML.slice(0, 160))
      .slice(0, 5)
  })
}

/** Everything wrong with the page in front; `layout` leaves axe out, which a width alone does not change. */
export async function inspectPage(page: Page, what: 'all' | 'layout' = 'all'): Promise<string[]> {
  const layout = await overflows(page)
  if (what === 'layout') return layout
  return [...layout, ...(await unreachableControls(page)), ...(await seriousFindings(page))]
}

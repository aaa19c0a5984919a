import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Whole-document rules say nothing about one page of an app whose pages share a document. That a name holds
 * the words one sees is looked at by `unsaidWords`: axe wants them in one piece, without the commas that make
 * a card's name readable.
 */
const NOT_OURS = [
  'landmark-one-main',
  'page-has-heading-one',
  'region',
  'meta-viewport',
  'label-content-name-mismatch',
]

/** The smallest target of a finger, in CSS pixels: DESIGN of both text sizes. */
export const TARGET = { normal: 44, large: 60 }

declare global {
  interface Window {
    axe: { run(context: unknown, options: unknown): Promise<AxeResults> }
    /** The page in front and what lies over it: the web build keeps the pages behind in the document. */
    pageInFront(): HTMLElement
  }
}

/** Puts into the document what the looks below share. */
async function prepare(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return
  await page.evaluate(AXE)
  await page.evaluate(() => {
    window.pageInFront = () => {
      const shown = Array.from(document.querySelectorAll<HTMLElement>('.taro_page'))
        .filter((one) => one.getClientRects().length > 0)
        .pop()
      if (shown === undefined) throw new Error('no page is in front')
      return shown
    }
  })
}

/**
 * Serious and critical findings of axe on the page in front, one line each: rule, how bad, where
 * (https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md).
 */
export async function seriousFindings(page: Page): Promise<string[]> {
  await prepare(page)
  return page.evaluate(async (ignored) => {
    const rules = Object.fromEntries(ignored.map((id) => [id, { enabled: false }]))
    const { violations } = await window.axe.run(window.pageInFront(), { rules, resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${any[0]?.message.slice(0, 140) ?? ''} ${html.slice(0, 160)}`),
      )
  }, NOT_OURS)
}

const CONTROLS = ['button', 'link', 'checkbox', 'radio', 'switch', 'tab']
  .map((role) => `[role=${role}]`)
  .concat('button', 'input', 'textarea', 'a[href]')
  .join(',')

/**
 * Controls of the page in front that the keyboard cannot reach: no native control and no place in the order.
 * A set of tabs or radios is reached as one, at the one that is chosen.
 */
export async function unreachableControls(page: Page): Promise<string[]> {
  await prepare(page)
  return page.evaluate((controls) => {
    const reachedAsOne = (one: HTMLElement) =>
      one.closest('[role=tablist], [role=radiogroup]')?.querySelector('[tabindex="0"]') != null
    return Array.from(window.pageInFront().querySelectorAll<HTMLElement>(controls))
      .filter((one) => one.getClientRects().length > 0 && one.closest('[aria-hidden=true]') === null)
      .filter((one) => one.tabIndex < 0 && !reachedAsOne(one))
      .map((one) => `no key reaches: ${one.outerHTML.slice(0, 160)}`)
  }, CONTROLS)
}

/** Controls of the page in front that are smaller than a finger, in one direction or the other. */
export async function smallTargets(page: Page, least: number): Promise<string[]> {
  await prepare(page)
  return page.evaluate(
    ([controls, size]) =>
      Array.from(window.pageInFront().querySelectorAll<HTMLElement>(controls))
        .filter(
          (one) => one.getClientRects().length > 0 && one.closest('[aria-hidden=true], .sr-only') === null,
        )
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.height < size - 0.5 || box.width < size - 0.5))
        .map(
          ({ one, box }) =>
            `${Math.round(box.width)}×${Math.round(box.height)} is too small: ${one.outerHTML.slice(0, 160)}`,
        ),
    [CONTROLS, least] as const,
  )
}

/**
 * The first words one sees on a control, where its name leaves them out, so that no voice command finds it (https://www.w3.org/WAI/WCAG22/Understanding/label-in-name.html). What follows may be
 * said in other words: 周二 01 is 12月1日 周二.
 */
export async function unsaidWords(page: Page): Promise<string[]> {
  await prepare(page)
  return page.evaluate(() => {
    const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    const firstWordsIn = (control: Element): string[] => {
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const hidden = node.parentElement?.closest('[aria-hidden=true], .sr-only') != null
        const words = (node.textContent ?? '').split(/[^\p{L}\p{N}]+/u).map(bare)
        if (!hidden && words.some((word) => word !== '')) return words
      }
      return []
    }
    return Array.from(window.pageInFront().querySelectorAll<HTMLElement>('button[aria-label]'))
      .filter((one) => one.getClientRects().length > 0)
      .flatMap((one) => {
        const name = bare(one.ariaLabel ?? '')
        const unsaid = firstWordsIn(one).filter((words) => !name.includes(words))
        return unsaid.length === 0 ? [] : [`not in the name “${one.ariaLabel}”: ${unsaid.join(', ')}`]
      })
  })
}

/** What sticks out of the page in front sideways, unless it stands in something that scrolls. */
export async function overflows(page: Page): Promise<string[]> {
  await prepare(page)
  return page.evaluate(() => {
    const scrolls = (node: Element | null): boolean =>
      node !== null &&
      node !== window.pageInFront() &&
      (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(node).overflowX) ||
        scrolls(node.parentElement))
    const width = document.documentElement.clientWidth
    return Array.from(window.pageInFront().querySelectorAll<HTMLElement>('*'))
      .filter((one) => one.getClientRects().length > 0 && !one.closest('.sr-only'))
      .filter((one) => one.getBoundingClientRect().right > width + 1 && !scrolls(one.parentElement))
      .map((one) => `sticks out: ${one.outerHTML.slice(0, 160)}`)
      .slice(0, 5)
  })
}

/** As high as the page: axe measures contrast only of what is inside the window, and says nothing of the rest. */
async function stretch(page: Page): Promise<() => Promise<void>> {
  await prepare(page)
  const before = page.viewportSize()
  const height = await page.evaluate(() => {
    const heights = [document.documentElement, document.body, window.pageInFront()].map(
      (one) => one.scrollHeight,
    )
    return Math.max(...heights)
  })
  await page.setViewportSize({ width: before?.width ?? 390, height })
  return async () => {
    if (before !== null) await page.setViewportSize(before)
  }
}

/** Everything wrong with the page in front, with targets of at least `least` CSS pixels. */
export async function inspectPage(page: Page, least: number): Promise<string[]> {
  const putBack = await stretch(page)
  const found = [
    ...(await overflows(page)),
    ...(await unreachableControls(page)),
    ...(await smallTargets(page, least)),
    ...(await unsaidWords(page)),
    ...(await seriousFindings(page)),
  ]
  await putBack()
  return found
}

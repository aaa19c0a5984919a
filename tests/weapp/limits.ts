import type { Page } from 'playwright-core'
import type { SetDataEntry } from './runner/host/set-data-log'
import type { PhoneUser } from './runner/phone-user'

/**
 * WeChat's limits: setData of
 * https://developers.weixin.qq.com/miniprogram/dev/framework/performance/tips/runtime_setData.html, nodes of
 * https://developers.weixin.qq.com/miniprogram/dev/framework/audits/performance.html.
 */
export const LIMITS = {
  /** Bytes of one setData call. */
  bytes: 256 * 1024,
  /** setData calls in any one second of an interaction. */
  callsASecond: 20,
  /** WXML nodes of a page, fewer than. */
  nodes: 1000,
  /** Nodes above one another, fewer than. */
  depth: 30,
  /** Children of one node. */
  children: 60,
} as const

/** The smallest target of a finger in CSS pixels, in normal and in large text. */
const TARGET = { normal: 44, large: 60 }

/** What a page weighs. */
export interface PageSize {
  page: string
  nodes: number
  depth: number
  children: number
}

/** How many nodes the page in front has, how deep and how many beside one another. */
export function sizeOf(page: Page): Promise<PageSize | null> {
  return page.evaluate(() => {
    const front = document.querySelector<HTMLElement>('wx-page:not([hidden])')
    if (front === null) return null
    const childrenOf = (node: Element) =>
      Array.from(node.children).filter(({ tagName }) => tagName.startsWith('WX-'))
    let nodes = 0
    let depth = 0
    let children = 0
    const walk = (node: Element, level: number) => {
      const inside = childrenOf(node)
      nodes += 1
      depth = Math.max(depth, level)
      children = Math.max(children, inside.length)
      for (const child of inside) walk(child, level + 1)
    }
    walk(front, 1)
    return { page: front.dataset.page ?? '', nodes, depth, children }
  })
}

/** What answers a tap on the page in front without saying what it is, or is too small for a finger. */
export function badTargets(page: Page): Promise<string[]> {
  return page.evaluate((sizes) => {
    const front = document.querySelector<HTMLElement>('wx-page:not([hidden])')
    if (front === null) return []
    const least = front.querySelector('.size-large') === null ? sizes.normal : sizes.large
    const problemOf = (node: HTMLElement): string | undefined => {
      const field = node.querySelector(':scope > input, :scope > textarea')
      const said = field ?? node
      const name = said.getAttribute('aria-label') ?? node.textContent?.trim() ?? ''
      const box = node.getBoundingClientRect()
      if (field === null && !node.hasAttribute('role')) return 'has no role'
      if (name === '') return 'has no name'
      if (box.height < least - 0.5 || box.width < least - 0.5) {
        return `is ${Math.round(box.width)}×${Math.round(box.height)} px, less than ${least}`
      }
      return undefined
    }
    return Array.from(front.querySelectorAll<HTMLElement>('[data-tap]'))
      .filter((node) => node.getClientRects().length > 0)
      .flatMap((node) => {
        const problem = problemOf(node)
        const words = node.getAttribute('aria-label') ?? node.textContent ?? ''
        return problem === undefined
          ? []
          : [
              `${front.dataset.page}: ${node.tagName.toLowerCase()}.${node.className} “${words.slice(0, 20)}” ${problem}`,
            ]
      })
  }, TARGET)
}

/** The most calls that one interaction sent within one second. A test is faster than a hand, so each tap and
 * each key counts by itself. */
export function busiestSecond(calls: readonly SetDataEntry[]): number {
  const within = (first: SetDataEntry) =>
    calls.filter(
      ({ at, interaction }) => interaction === first.interaction && at >= first.at && at < first.at + 1000,
    ).length
  return Math.max(0, ...calls.map(within))
}

const over = (page: string, what: string, value: number, limit: number) =>
  `${page}: ${what} ${value}, WeChat's limit is ${limit}`

function sizeProblems({ page, nodes, depth, children }: PageSize): string[] {
  return [
    ...(nodes >= LIMITS.nodes ? [over(page, 'nodes', nodes, LIMITS.nodes)] : []),
    ...(depth >= LIMITS.depth ? [over(page, 'depth', depth, LIMITS.depth)] : []),
    ...(children > LIMITS.children ? [over(page, 'children of one node', children, LIMITS.children)] : []),
  ]
}

function setDataProblems(calls: readonly SetDataEntry[]): string[] {
  const last = calls[calls.length - 1]
  const busiest = busiestSecond(calls)
  return [
    ...calls
      .filter(({ bytes }) => bytes > LIMITS.bytes)
      .map(({ page, bytes }) => over(page, 'bytes of one setData', bytes, LIMITS.bytes)),
    ...(busiest > LIMITS.callsASecond
      ? [over(last?.page ?? '', 'setData calls in a second', busiest, LIMITS.callsASecond)]
      : []),
  ]
}

/** What is over one of WeChat's limits now, or cannot be tapped by everybody: the page, what, how much. */
export async function overLimits(user: PhoneUser): Promise<string[]> {
  const size = await sizeOf(user.page)
  if (size === null) return ['no page is in front']
  return [
    ...sizeProblems(size),
    ...setDataProblems(await user.ask('setData')),
    ...(await badTargets(user.page)),
  ]
}

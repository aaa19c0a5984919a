import type { Page } from 'playwright-core'
import type { Stage, VisitOptions, Visitor } from '../journeys/harness/start-stage'
import type { Screen, Viewer } from './pages'
import { COLLEAGUE, PERSON } from './prepare-records'

const OPENIDS: Partial<Record<Viewer, string>> = { person: PERSON, colleague: COLLEAGUE }

/** How a screen is looked at; text size and language as the settings page stores them. */
export interface Look extends VisitOptions {
  large?: boolean
  english?: boolean
}

/** Opens the app the way one of the viewers sees it. */
export async function visitAs(stage: Stage, viewer: Viewer, look: Look): Promise<Visitor> {
  const openid = OPENIDS[viewer]
  const visitor = await stage.visit({ ...look, ...(openid === undefined ? {} : { openid }) })
  if (look.large) await keep(visitor, 'appearance', { size: 'large' })
  if (look.english) await keep(visitor, 'language', 'en')
  return visitor
}

async function keep(visitor: Visitor, key: string, data: unknown): Promise<void> {
  const stored: [string, string] = [key, JSON.stringify({ data })]
  await visitor.context.addInitScript(([name, text]) => {
    if (window.location.protocol !== 'about:') window.localStorage.setItem(name, text)
  }, stored)
}

/** A screen's address with the ids of the prepared records in it. */
export function addressOf(screen: Screen, records: Record<string, string>): string {
  return screen.path.replace(/=:([a-z]+)/giu, (whole, name: string) =>
    records[name] === undefined ? whole : `=${records[name]}`,
  )
}

/** Waits until the page in front shows its content, and what moves has come to rest. */
export async function atRest(page: Page): Promise<void> {
  await page.locator('.taro_page:visible').last().waitFor()
  await page.waitForFunction(() => {
    const waiting = Array.from(document.querySelectorAll('.bone, [aria-busy=true]'))
    return (
      !waiting.some((node) => node.getClientRects().length > 0) &&
      document.getAnimations().every((one) => one.playState !== 'running')
    )
  })
}

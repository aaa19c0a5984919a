import type { Stage, Visitor } from '../journeys/harness/start-stage'
import { type Look, visitAs } from './open-screen'
import type { Viewer } from './pages'

type Size = 'normal' | 'large'

/** One browser page for each viewer and text size, opened once and used for screen after screen. */
export interface Viewers {
  of(viewer: Viewer, size: Size): Promise<Visitor>
  /** What went wrong in this viewer's pages since the last time somebody asked. */
  problems(viewer: Viewer): Promise<string[]>
}

/**
 * Every navigation starts from what the visitor had kept when the page was opened first, so that no screen
 * shows the draft or the history of the one before.
 */
async function forgetBetweenPages({ page, context }: Visitor): Promise<void> {
  const kept = await page.evaluate(() => Object.entries(window.localStorage))
  await context.addInitScript((entries) => {
    if (window.location.protocol === 'about:') return
    window.localStorage.clear()
    window.sessionStorage.clear()
    for (const [key, value] of entries) window.localStorage.setItem(key, value)
  }, kept)
}

async function openViewer(stage: Stage, viewer: Viewer, look: Look): Promise<Visitor> {
  const visitor = await visitAs(stage, viewer, look)
  await visitor.open('/')
  await forgetBetweenPages(visitor)
  return visitor
}

/** Viewers of one stage; they close with its browser. */
export function viewersOf(stage: Stage): Viewers {
  const open = new Map<string, Promise<Visitor>>()
  const of = (viewer: Viewer, size: Size) => {
    const key = `${viewer} ${size}`
    const found = open.get(key) ?? openViewer(stage, viewer, { large: size === 'large' })
    open.set(key, found)
    return found
  }
  return {
    of,
    problems: async (viewer) => {
      const both = await Promise.all([of(viewer, 'normal'), of(viewer, 'large')])
      return both.flatMap((one) => one.problems.splice(0))
    },
  }
}

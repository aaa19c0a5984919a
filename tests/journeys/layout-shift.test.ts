import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { shown } from './harness/steps'

/** https://web.dev/articles/cls calls 0.1 good; we promise less. */
const MOST = 0.02

let stage: Stage
let reader: Visitor

/** Adds up what moves without anybody having touched the page. */
function watchShifts(): void {
  const kept = window as unknown as { __shifts: { value: number; what: string[] }[] }
  kept.__shifts = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: { node?: Element | null }[]
      }
      if (shift.hadRecentInput) continue
      const what = shift.sources.map(({ node }) => String(node?.className ?? ''))
      kept.__shifts.push({ value: shift.value, what })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

beforeAll(async () => {
  stage = await startStage({ demo: true })
  reader = await stage.visit()
  await reader.page.addInitScript(watchShifts)
})
afterAll(() => stage?.close())

const pages = [
  '/',
  '/pages/tabs/park/index',
  '/pages/tabs/policy/index',
  '/pages/tabs/event/index',
  '/pages/tabs/me/index',
  '/pages/park/detail/index?id=kuamao-town',
  '/pages/policy/detail/index?id=demo-digital-support',
  '/pages/event/detail/index?id=ai-summit',
  '/pages/news/list/index',
  '/pages/figures/index/index',
  '/pages/services/list/index',
  '/pages/inquiry/submit/index',
]

type Shifts = { value: number; what: string[] }[]

async function shiftsOf(path: string): Promise<Shifts> {
  await reader.open(path)
  await shown(reader.page).getByRole('heading').first().waitFor()
  return reader.page.evaluate(() => (window as unknown as { __shifts: Shifts }).__shifts)
}

describe('while it opens', () => {
  it.each(pages)('%s does not move', async (path) => {
    const shifts = await shiftsOf(path)
    const sum = shifts.reduce((all, { value }) => all + value, 0)
    expect({ sum, shifts: sum > MOST ? shifts : [] }).toEqual({ sum: expect.any(Number), shifts: [] })
  })

  it('left no error in the browser', () => {
    expect(reader.problems).toEqual([])
  })
})

import { inspectPage } from '../screens/inspect-page'
import { addressOf, atRest, visitAs } from '../screens/open-screen'
import { type Screen, screens } from '../screens/pages'
import { prepareRecords } from '../screens/prepare-records'
import { type Stage, startStage, type Visitor } from './harness/start-stage'

const SMALL = { width: 320, height: 568 }

let stage: Stage
let records: Awaited<ReturnType<typeof prepareRecords>>
beforeAll(async () => {
  stage = await startStage({ demo: true })
  records = await prepareRecords(stage)
})
afterAll(() => stage.close())

async function show(screen: Screen, large: boolean): Promise<Visitor> {
  const visitor = await visitAs(stage, screen.as, { large })
  await visitor.page.goto(`${stage.appUrl}${addressOf(screen, records)}`)
  await atRest(visitor.page)
  await screen.act?.(visitor.page)
  await atRest(visitor.page)
  return visitor
}

describe.each(screens)('$name', (screen) => {
  it('has no serious finding in light and dark, and fits the smallest phone', async () => {
    const { page, problems, close } = await show(screen, false)
    const light = await inspectPage(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await inspectPage(page)
    await page.setViewportSize(SMALL)
    const small = await inspectPage(page, 'layout')
    await close()
    expect({ light, dark, small, problems }).toEqual({ light: [], dark: [], small: [], problems: [] })
  })

  it('has no serious finding in large text, and fits the smallest phone', async () => {
    const { page, problems, close } = await show(screen, true)
    const large = await inspectPage(page)
    await page.setViewportSize(SMALL)
    const small = await inspectPage(page, 'layout')
    await close()
    expect({ large, small, problems }).toEqual({ large: [], small: [], problems: [] })
  })
})

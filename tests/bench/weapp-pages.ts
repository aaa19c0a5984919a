import type { Locator } from 'playwright-core'
import { ensureTestBuild } from '../harness/ensure-test-build'
import { addressOf, everyPage } from '../weapp/every-page'
import { busiestSecond, LIMITS, type PageSize, sizeOf } from '../weapp/limits'
import { ensureRunner } from '../weapp/runner/ensure-runner'
import type { SetDataEntry } from '../weapp/runner/host/set-data-log'
import type { PhoneUser } from '../weapp/runner/phone-user'
import { startWeapp } from '../weapp/runner/start-weapp'
import { shown } from '../weapp/steps'
import { type Figure, lessIsBetter, MOST_ALLOWED } from './figure'

/** What one page sent to the view layer while it opened, and what it is made of. */
interface Opened {
  size: PageSize
  calls: SetDataEntry[]
}

async function openPage(user: PhoneUser, page: string): Promise<Opened> {
  await user.open(addressOf(page))
  await shown(user.page).getByRole('heading').first().waitFor()
  await user.settled()
  const size = await sizeOf(user.page)
  if (size === null) throw new Error(`${page} did not open`)
  return { size, calls: await user.ask('setData') }
}

/** WeChat's limit as the most that is allowed. */
const limited = (name: string, value: number, unit: string, limit: number, detail?: string): Figure =>
  lessIsBetter(
    { name, value, unit, ...(detail === undefined ? {} : { detail }) },
    { value: limit, name: MOST_ALLOWED },
  )

const largest = (calls: readonly SetDataEntry[]) => Math.max(0, ...calls.map(({ bytes }) => bytes))

function callFigures(name: string, calls: readonly SetDataEntry[]): Figure[] {
  const sum = calls.reduce((bytes, call) => bytes + call.bytes, 0)
  return [
    limited(
      `weapp.setdata.bytes.${name}`,
      largest(calls),
      'B',
      LIMITS.bytes,
      `${sum} B in ${calls.length} calls`,
    ),
    limited(`weapp.setdata.calls.${name}`, busiestSecond(calls), 'a second', LIMITS.callsASecond),
  ]
}

/** `pages/tabs/home/index` as `tabs.home`. */
const shortName = (page: string) => page.replace(/^pages\/|\/index$/gu, '').replaceAll('/', '.')

function pageFigures(page: string, { size, calls }: Opened): Figure[] {
  const name = shortName(page)
  return [
    ...callFigures(name, calls),
    // "Fewer than": the first number that WeChat complains of is one more.
    limited(`weapp.nodes.${name}`, size.nodes, 'nodes', LIMITS.nodes - 1),
    limited(`weapp.depth.${name}`, size.depth, 'levels', LIMITS.depth - 1),
    limited(`weapp.children.${name}`, size.children, 'children', LIMITS.children),
  ]
}

/** Things people do often: on which page, and what they touch or type into. */
const interactions: Record<string, { on: string; act: (front: Locator) => Promise<void> }> = {
  'go-to-a-tab': {
    on: 'pages/tabs/home/index',
    act: (front) => front.getByRole('navigation').getByRole('button', { name: '园区' }).first().tap(),
  },
  'open-a-park': {
    on: 'pages/tabs/park/index',
    act: (front) => front.getByText('跨贸小镇').first().tap(),
  },
  'choose-a-day': {
    on: 'pages/booking/visit/index',
    act: (front) => front.getByRole('radio', { name: /余/u }).first().tap(),
  },
  'type-a-letter': {
    on: 'pages/inquiry/submit/index',
    act: async (front) => {
      await front.getByRole('textbox', { name: '企业名称' }).first().press('a')
    },
  },
}

async function interactionFigures(user: PhoneUser): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, { on, act }] of Object.entries(interactions)) {
    const before = (await openPage(user, on)).calls.length
    await act(shown(user.page))
    await user.settled()
    figures.push(...callFigures(name, (await user.ask('setData')).slice(before)))
  }
  return figures
}

/** Every page of the WeChat build, and what people do often, beside WeChat's limits. */
export async function weappPages(): Promise<Figure[]> {
  ensureTestBuild()
  await ensureRunner()
  const weapp = await startWeapp()
  try {
    const user = await weapp.hand({ openid: 'openid-measures' })
    const figures: Figure[] = []
    for (const page of everyPage) figures.push(...pageFigures(page, await openPage(user, page)))
    return [...figures, ...(await interactionFigures(user))]
  } finally {
    await weapp.close()
  }
}

import { PROFILE_CONSENT, type ProfileView } from '@contract/account/profile'
import { renderToStaticMarkup } from 'react-dom/server'
import { failed, type Loadable, ready, stale } from '@/components/async-content/loadable'
import { ProfileScreen } from './profile-screen'
import type { ProfileMoves } from './use-profile'

jest.mock('@tarojs/components', () => ({ View: 'div', Text: 'span' }))
jest.mock('@tarojs/taro', () => ({ useDidShow: () => undefined }))
jest.mock('@/platform/language', () => ({
  currentLanguage: () => 'zh',
  useLanguage: () => 'zh',
  useCopy: (catalogue: { zh: unknown }) => catalogue.zh,
}))
jest.mock('@/platform/navigation', () => ({}))
jest.mock('@/platform/catalog', () => ({ useCatalog: () => ({ state: { status: 'loading' } }) }))
jest.mock('@/platform/time/use-moments', () => ({ useMoments: () => ({ day: () => '11月1日' }) }))
jest.mock('@/components/screen/screen', () => ({
  Screen: ({ children }: { children: unknown }) => children,
}))
jest.mock('@/components/sheet/confirm-sheet', () => ({ ConfirmSheet: () => null }))
jest.mock('@/components/kept-to-send/kept-to-send', () => ({ KeptToSend: () => null }))
jest.mock('@/components/result-head/result-head', () => ({ ResultHead: () => null }))
jest.mock('@/components/skeleton/skeleton', () => ({ Skeleton: () => null }))
jest.mock('@/components/section/section', () => ({
  Section: ({ title, children }: { title: string; children: unknown }) => [title, children],
}))
jest.mock('@/components/card/card', () => ({ Card: ({ children }: { children: unknown }) => children }))
jest.mock('@/components/list-item/list-item', () => ({ ListItem: ({ text }: { text: string }) => text }))
jest.mock('@/components/check-row/check-row', () => ({
  ConsentTick: ({ title }: { title: string }) => `□${title}`,
}))
jest.mock('@/components/chinese-only/chinese-only', () => ({
  ChineseOnly: ({ children }: { children: unknown }) => children,
}))
jest.mock('@/components/field/error-line', () => ({ ErrorLine: () => null }))
jest.mock('@/components/button/button', () => ({
  Button: ({ children }: { children: string }) => <b>{children}</b>,
}))
jest.mock('@/components/icon/icon', () => ({ Icon: () => null }))
jest.mock('../../components/async-content/async-content.css', () => ({}), { virtual: true })
jest.mock('../../components/note/note.css', () => ({}), { virtual: true })
jest.mock('../../components/empty-state/empty-state.css', () => ({}), { virtual: true })
jest.mock('@/components/allow-message/allow-message', () => ({ AllowMessage: () => '微信提醒' }))
jest.mock('./kept-profile', () => ({ KeptProfile: () => null }))

let moves: Partial<ProfileMoves> = {}
jest.mock('./use-profile', () => ({ useProfile: () => moves }))

const kept: ProfileView = {
  facts: [],
  consent: { version: PROFILE_CONSENT, at: 1 },
  remindSince: null,
  updatedAt: 1,
}
const offered: ProfileMoves['offered'] = [
  { told: { type: 'number', fact: 'insured', value: '50' }, ask: '社保人数？', text: '50 人' },
]
const SAVED_AT = Date.UTC(2026, 10, 24, 1, 12)

const platform = process.env.TARO_ENV
beforeAll(() => {
  process.env.TARO_ENV = 'h5'
})
afterAll(() => {
  if (platform === undefined) delete process.env.TARO_ENV
  else process.env.TARO_ENV = platform
})

/** The page to which answers were handed over, with what it knows of the profile. */
function shown(
  state: Loadable<{ profile: ProfileView | null; asOf: number }>,
  handedOver: Pick<ProfileMoves, 'offered'> = { offered },
): string {
  moves = { state, ...handedOver, busy: false }
  return renderToStaticMarkup(<ProfileScreen />)
}

const TICK = /□保存上面这些/u

it('asks nobody for a consent who gave it, as the profile that was just read says', () => {
  const page = shown(ready({ profile: kept, asOf: 2 }))
  expect(page).toMatch(/更新企业档案/u)
  expect(page).not.toMatch(TICK)
})

it('asks whoever keeps none', () => {
  expect(shown(ready({ profile: null, asOf: 2 }))).toMatch(TICK)
})

it('does not take a profile that could not be read for none: it says so, with a retry', () => {
  const page = shown(failed({ message: '服务器忙。' }))
  expect(page).toMatch(/没能取到企业档案.*服务器忙。.*再试一次/u)
  expect(page).not.toMatch(/保存企业档案/u)
})

it('says from when an older answer is, and does not take its consent for granted', () => {
  const page = shown(stale({ profile: kept, asOf: 2 }, SAVED_AT, true))
  expect(page).toMatch(/没有网络.*11月24日 09:12.*50\u00a0人/su)
  expect(page).toMatch(TICK)
})

it('offers to be reminded in WeChat to whoever chose to be told of policies, and to nobody else', () => {
  const page = (remindSince: number | null) =>
    shown(ready({ profile: { ...kept, remindSince }, asOf: 2 }), { offered: undefined })
  expect(page(1)).toContain('微信提醒')
  expect(page(null)).not.toContain('微信提醒')
})

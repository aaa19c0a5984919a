import { renderToStaticMarkup } from 'react-dom/server'
import { AsyncContent, type EmptyRule } from './async-content'
import { failed, type Loadable, loading, mapLoadable, ready, stale } from './loadable'

jest.mock('@tarojs/components', () => ({ View: 'div', Text: 'span' }))
jest.mock('@/platform/language', () => {
  const { componentCopy } = jest.requireActual<typeof import('../copy')>('../copy')
  return {
    currentLanguage: () => 'zh',
    useLanguage: () => 'zh',
    useCopy: (catalogue: typeof componentCopy) => catalogue.zh,
  }
})
jest.mock('./async-content.css', () => ({}), { virtual: true })
jest.mock('../button/button', () => ({ Button: ({ children }: { children: string }) => <b>{children}</b> }))
jest.mock('../icon/icon', () => ({ Icon: ({ name }: { name: string }) => <i className={name} /> }))
jest.mock('../note/note.css', () => ({}), { virtual: true })
jest.mock('../empty-state/empty-state.css', () => ({}), { virtual: true })

const nothing: EmptyRule<string[]> = {
  when: (items) => items.length === 0,
  icon: 'calendar',
  title: '还没有预约',
  text: '选个日子，来园区走一走。',
}

const platform = process.env.TARO_ENV

beforeAll(() => {
  process.env.TARO_ENV = 'h5'
})

afterAll(() => {
  if (platform === undefined) delete process.env.TARO_ENV
  else process.env.TARO_ENV = platform
})

function shown(state: Loadable<string[]>): string {
  return renderToStaticMarkup(
    <AsyncContent
      state={state}
      skeleton="骨架"
      empty={nothing}
      failedTitle="没能打开预约"
      onRetry={() => undefined}
    >
      {(items) => items.join('、')}
    </AsyncContent>,
  )
}

const SAVED_AT = Date.UTC(2026, 10, 24, 1, 12)

const cases: [string, Loadable<string[]>, RegExp, RegExp][] = [
  ['while loading, the skeleton takes its room', loading, /async-waiting-brief.*骨架/u, /没能/u],
  ['data is shown', ready(['甲', '乙']), /^甲、乙$/u, /还没有预约/u],
  ['no data says why and what to do', ready([]), /还没有预约.*来园区走一走/u, /再试一次/u],
  [
    'offline, saved data is shown with its time',
    stale(['甲'], SAVED_AT, true),
    /没有网络.*11月24日 09:12.*甲/u,
    /再试/u,
  ],
  [
    'a failed refresh keeps the data with its time',
    stale(['甲'], SAVED_AT, false),
    /没能更新.*甲/u,
    /没有网络/u,
  ],
  ['offline with nothing saved still says it is empty', stale([], SAVED_AT, true), /还没有预约/u, /再试/u],
  [
    'a failure gives its reason, a retry and the request id',
    failed({ message: '服务器忙。', requestId: 'r-1' }),
    /没能打开预约.*服务器忙。.*再试一次.*编号 r-1/u,
    /骨架/u,
  ],
  [
    'offline with nothing at all',
    failed({ message: '请连上网络。', offline: true }),
    /没有网络.*请连上网络/u,
    /没能打开/u,
  ],
]

test.each(cases)('%s', (_title, state, present, absent) => {
  const html = shown(state)
  expect(html).toMatch(present)
  expect(html).not.toMatch(absent)
})

test('a state keeps its kind when its data is derived from', () => {
  const count = (items: string[]) => items.length
  expect(mapLoadable(stale(['甲'], SAVED_AT, true), count)).toEqual(stale(1, SAVED_AT, true))
  expect(mapLoadable(loading, count)).toEqual(loading)
})

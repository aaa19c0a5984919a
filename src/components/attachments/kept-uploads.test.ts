import { attachmentsOf, rememberUpload } from './kept-uploads'

const device = new Map<string, unknown>()

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (name: string) => device.get(name) ?? '',
    setStorageSync: (name: string, value: unknown) => device.set(name, value),
  },
}))

const HOUR = 3_600_000
const NOW = 1_800_000_000_000
const plan = { id: 'u1', name: '入驻计划.pdf', size: 900, at: NOW }
const shown = (ids: string[], now = NOW) => attachmentsOf(ids, { now, language: 'zh' })

beforeEach(() => device.clear())

describe('files of a form that comes back', () => {
  it('stand there again by name and size, and go along by their id', () => {
    rememberUpload(plan)
    rememberUpload({ ...plan, id: 'u2', name: '门头.jpg' })
    expect(shown(['u2', 'u1'])).toMatchObject([
      { name: '门头.jpg', state: 'sent', id: 'u2' },
      { name: '入驻计划.pdf', state: 'sent', id: 'u1', size: 900 },
    ])
  })

  it('are named, but have to be chosen again, when the cloud has removed them', () => {
    rememberUpload(plan)
    const [old] = shown(['u1'], NOW + 23 * HOUR)
    expect(old).toMatchObject({ name: '入驻计划.pdf', state: 'refused' })
    expect(old?.problem).toContain('请重新上传或移除')
    expect(old).not.toHaveProperty('id')
  })

  it('are left out where this phone does not know them', () => {
    expect(shown(['u9'])).toEqual([])
  })

  it('are forgotten a week later, when nothing can bring them back', () => {
    rememberUpload(plan)
    rememberUpload({ ...plan, id: 'u2', at: NOW + 7 * 24 * HOUR })
    expect(shown(['u1'])).toEqual([])
  })
})

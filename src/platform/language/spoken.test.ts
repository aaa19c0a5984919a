import { setLanguage } from '.'
import { spoken } from './spoken'

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { getStorageSync: () => '', setStorageSync: () => {} },
}))

describe('several texts read out as one', () => {
  afterEach(() => setLanguage('zh'))

  it('pause as the language being shown does', () => {
    expect(spoken(['园区', '示例'])).toBe('园区，示例')
    setLanguage('en')
    expect(spoken(['Park', 'Sample'])).toBe('Park, Sample')
  })

  it('leave out what is empty', () => {
    expect(spoken(['', '园区', ''])).toBe('园区')
  })
})

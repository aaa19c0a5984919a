import { makeCall } from '@/platform/make-call'
import { showToast } from '../toast/show-toast'
import { dial } from './dial'

jest.mock('@/platform/language', () => ({ currentLanguage: () => 'zh' }))
jest.mock('@/platform/make-call', () => ({ makeCall: jest.fn() }))
jest.mock('../toast/show-toast', () => ({ showToast: jest.fn() }))

beforeEach(() => jest.mocked(showToast).mockClear())

describe('a number that is pressed', () => {
  it('is dialled, and nothing more is said', async () => {
    jest.mocked(makeCall).mockResolvedValue(true)
    await dial('0571-00000000')
    expect(jest.mocked(makeCall).mock.calls).toEqual([['0571-00000000']])
    expect(showToast).not.toHaveBeenCalled()
  })

  it('is said where the phone does not dial it', async () => {
    jest.mocked(makeCall).mockResolvedValue(false)
    await dial('0571-00000000')
    expect(jest.mocked(showToast).mock.calls).toEqual([['没有拨出，可以手动拨 0571-00000000']])
  })
})

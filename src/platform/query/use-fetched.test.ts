import type { Outcome } from '../call/outcome'
import { remembered, settle } from './use-fetched'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {}, useDidShow: () => undefined }))

const refusal = (code: 'OFFLINE' | 'BUSY' | 'FORBIDDEN'): Outcome<string> => ({
  ok: false,
  error: { code, message: code },
})
const before = { at: 5, data: 'before' }

describe('what a page shows after it asked', () => {
  it('is the answer', () => {
    expect(settle({ ok: true, data: 'new' }, before)).toEqual({ status: 'ready', data: 'new' })
  })

  it.each([
    ['OFFLINE', true],
    ['BUSY', false],
  ] as const)('is what was there before, with its time, after %s', (code, offline) => {
    expect(settle(refusal(code), before)).toEqual({ status: 'stale', data: 'before', savedAt: 5, offline })
  })

  it('is the failure where nothing was there before', () => {
    expect(settle(refusal('OFFLINE'), undefined)).toMatchObject({ status: 'failed' })
  })

  it('is the refusal, not older data, for somebody who may not see it any more', () => {
    expect(settle(refusal('FORBIDDEN'), before)).toMatchObject({
      status: 'failed',
      failure: { message: 'FORBIDDEN' },
    })
  })
})

describe('what is remembered after an answer', () => {
  it('is the new one', () => {
    expect(remembered({ ok: true, data: 'new' }, before, 9)).toEqual({ at: 9, data: 'new' })
  })

  it('is what was there before, when the service was away', () => {
    expect(remembered(refusal('BUSY'), before, 9)).toEqual(before)
  })

  it('is nothing for somebody who may not see it any more, so that no later failure shows it again', () => {
    const after = remembered(refusal('FORBIDDEN'), before, 9)
    expect(settle(refusal('OFFLINE'), after)).toMatchObject({ status: 'failed' })
  })
})

import { startAtTop } from '@/platform/scroll-to'
import { runningHook } from '../../../tests/harness/running-hook'
import { SCREEN_HEADING, useNewScreen } from './use-new-screen'
import { useScreenDraft } from './use-screen-draft'

jest.mock('@/platform/scroll-to', () => ({ startAtTop: jest.fn() }))

beforeEach(() => {
  jest.useFakeTimers()
  jest.mocked(startAtTop).mockClear()
})
afterEach(() => jest.useRealTimers())

const passing = (hook: { doing(act: () => void): void }, ms: number) =>
  hook.doing(() => jest.advanceTimersByTime(ms))

const aPage = () => runningHook<string, () => boolean>(useNewScreen, 'area')

describe('a screen that takes the place of another', () => {
  it('begins at its top; the one that the page opens with stands there already', () => {
    const hook = aPage()
    expect(startAtTop).not.toHaveBeenCalled()
    hook.give('area')
    expect(startAtTop).not.toHaveBeenCalled()
    hook.give('staff')
    expect(jest.mocked(startAtTop).mock.calls).toEqual([[SCREEN_HEADING]])
    hook.end()
  })

  it('leaves the page where it is once nothing is asked any more', () => {
    const hook = aPage()
    hook.give('')
    expect(startAtTop).not.toHaveBeenCalled()
    hook.end()
  })

  it('came just now for half a second', () => {
    const hook = aPage()
    expect(hook.now()).toBe(false)
    hook.give('staff')
    passing(hook, 499)
    expect(hook.now()).toBe(true)
    passing(hook, 1)
    expect(hook.now()).toBe(false)
    hook.end()
  })

  it('came just now although the one before it did, too', () => {
    const hook = aPage()
    hook.give('staff')
    passing(hook, 300)
    hook.give('rent')
    passing(hook, 300)
    expect(hook.now()).toBe(true)
    hook.end()
  })
})

describe('a press to go on', () => {
  const aScreen = (justCame: boolean) =>
    runningHook(
      () =>
        useScreenDraft(
          () => ({}),
          () => justCame,
        ),
      undefined,
    )

  it('is the second of a double tap where the screen just came and nothing was touched', () => {
    const hook = aScreen(true)
    expect(hook.now.isSecondTap()).toBe(true)
    hook.end()
  })

  it('is meant once something was touched, however quick', () => {
    const hook = aScreen(true)
    hook.doing(() => hook.now.setDraft({ touched: true }))
    expect(hook.now.isSecondTap()).toBe(false)
    hook.end()
  })

  it('is meant where the screen stood for a while', () => {
    const hook = aScreen(false)
    expect(hook.now.isSecondTap()).toBe(false)
    hook.end()
  })
})

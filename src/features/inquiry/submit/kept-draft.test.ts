import { readDraft, removeDraft, writeDraft, writeReturnedDraft } from './kept-draft'

const stored = new Map<string, unknown>()
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (name: string) => stored.get(name),
  setStorageSync: (name: string, value: unknown) => stored.set(name, value),
  removeStorageSync: (name: string) => stored.delete(name),
}))

beforeEach(() => stored.clear())

describe('an inquiry that came back', () => {
  it('is the draft of its form again', () => {
    writeReturnedDraft('settle', { need: '又来的' })
    expect(readDraft('settle')).toEqual({ need: '又来的' })
  })

  it('does not cost what was being written meanwhile: that comes after it', () => {
    writeDraft('settle', { need: '写到一半' })
    writeReturnedDraft('settle', { need: '又来的' })
    expect(readDraft('settle')).toEqual({ need: '又来的' })
    removeDraft('settle')
    expect(readDraft('settle')).toEqual({ need: '写到一半' })
    removeDraft('settle')
    expect(readDraft('settle')).toBeUndefined()
  })
})

import { readDraft, removeDraft, removeSentDraft, writeDraft, writeReturnedDraft } from './kept-draft'

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

  it('does not cost it either when a second one comes back before the first is sent', () => {
    writeDraft('settle', { need: '写到一半' })
    writeReturnedDraft('settle', { need: '先来的' })
    writeReturnedDraft('settle', { need: '后来的' })
    const found = ['后来的', '先来的', '写到一半'].map(() => {
      const draft = readDraft('settle')
      removeDraft('settle')
      return draft?.need
    })
    expect(found).toEqual(['后来的', '先来的', '写到一半'])
    expect(stored.size).toBe(0)
  })
})

describe('a draft that was sent', () => {
  it('is forgotten', () => {
    writeDraft('settle', { need: '想租 420 ㎡' })
    removeSentDraft('settle', readDraft('settle'))
    expect(readDraft('settle')).toBeUndefined()
  })

  it('stays where somebody wrote on while it was under way', () => {
    writeDraft('settle', { need: '想租 420 ㎡' })
    const sent = readDraft('settle')
    writeDraft('settle', { need: '想租 420 ㎡，要带货梯' })
    removeSentDraft('settle', sent)
    expect(readDraft('settle')).toEqual({ need: '想租 420 ㎡，要带货梯' })
  })
})

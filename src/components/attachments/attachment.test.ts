import { type Attachment, sentIds, withChanged, withRefused } from './attachment'

const file = (key: string, over: Partial<Attachment> = {}): Attachment => ({
  key,
  picked: { name: key, size: 1, handle: key },
  name: key,
  size: 1,
  state: 'sent',
  progress: 1,
  id: `u-${key}`,
  ...over,
})

describe('files on their way along', () => {
  it('go along only when they arrived, in the order picked', () => {
    expect(sentIds([file('a'), file('b', { state: 'failed' }), file('c')])).toEqual(['u-a', 'u-c'])
  })

  it('stay removed when their upload ends later', () => {
    expect(withChanged([file('a')], 'gone', { state: 'sent' })).toEqual([file('a')])
  })

  it('are marked by the place they had among those that were sent', () => {
    const list = [file('a', { state: 'failed' }), file('b'), file('c')]
    const marked = withRefused(list, [{ path: 'attachments.1', message: '打不开' }])
    expect(marked.map(({ state }) => state)).toEqual(['failed', 'sent', 'refused'])
    expect(marked[2]?.problem).toBe('打不开')
    expect(withRefused(list, [{ path: 'need', message: '太短' }])).toEqual(list)
  })
})

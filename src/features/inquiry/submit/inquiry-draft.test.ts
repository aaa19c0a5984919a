import { aboutOf, draftFor } from './inquiry-draft'

const offered = ['park', 'town']

describe('the draft a page starts with', () => {
  it.each([
    ['adds the park it was opened for', [], 'town', ['town']],
    ['keeps earlier parks beside it', ['park'], 'town', ['park', 'town']],
    ['names a park once', ['town'], 'town', ['town']],
    ['drops a park that is no longer published', ['gone', 'park'], undefined, ['park']],
    ['ignores an unknown park in the address', ['park'], 'nowhere', ['park']],
  ])('%s', (_title, places, park, expected) => {
    expect(draftFor({ places }, { park, offered }).places).toEqual(expected)
  })

  it('names the policy or page it was opened for now, and keeps the words written before', () => {
    const about = { page: '某政策', of: 'policy/one' }
    const draft = draftFor({ policy: 'other', need: '写过的话' }, { offered, policy: 'one', about })
    expect(draft).toMatchObject({ policy: 'one', page: '某政策', about: 'policy/one', need: '写过的话' })
  })
})

describe('the first words of a question', () => {
  const opening = { offered: [], need: '关于“某政策”：' }

  it('stand in an empty draft', () => {
    expect(draftFor({}, opening).need).toBe('关于“某政策”：')
  })

  it('never replace what was written before', () => {
    expect(draftFor({ need: '找场地' }, opening).need).toBe('找场地')
  })
})

describe('the page a correction is about', () => {
  it.each([
    ['is a kind of content and its id', 'policy/some-id', { kind: 'policy', id: 'some-id' }],
    ['is nothing where the kind is unknown', 'staff/some-id', undefined],
    ['is nothing without an id', 'policy/', undefined],
    ['is nothing in an empty address', '', undefined],
  ])('%s', (_title, text, expected) => {
    expect(aboutOf(text)).toEqual(expected)
  })
})

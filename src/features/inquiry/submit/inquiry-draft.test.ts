import { draftFor, emptyDraft, submissionOf } from './inquiry-draft'

const details = { company: '云衡智能', contact: '林越', phone: '13800000000' }

describe('the draft a page starts with', () => {
  it.each([
    ['adds the park it was opened for', [], 'town', ['town']],
    ['keeps earlier parks beside it', ['park'], 'town', ['park', 'town']],
    ['names a park once', ['town'], 'town', ['town']],
    ['drops a park that is no longer published', ['gone', 'park'], undefined, ['park']],
    ['ignores an unknown park in the address', ['park'], 'nowhere', ['park']],
  ])('%s', (_title, places, park, expected) => {
    const draft = draftFor({ ...emptyDraft, places }, { park, offered: ['park', 'town'], need: undefined })
    expect(draft.places).toEqual(expected)
  })
})

describe('the first words of a question', () => {
  const opening = { park: undefined, offered: [], need: '关于“某政策”：' }

  it('stand in an empty draft', () => {
    expect(draftFor(emptyDraft, opening).need).toBe('关于“某政策”：')
  })

  it('never replace what was written before', () => {
    expect(draftFor({ ...emptyDraft, need: '找场地' }, opening).need).toBe('找场地')
  })
})

describe('what is sent', () => {
  const draft = { need: '找场地', places: ['town'], papersReady: ['营业执照', '旧资料'] }

  it('carries only papers that are asked for now', () => {
    const sent = submissionOf(draft, details, {
      handle: true,
      forward: true,
      asked: ['营业执照', '用房需求'],
    })
    expect(sent.papersReady).toEqual(['营业执照'])
    expect(sent.consents).toEqual({ handle: true, forward: true })
  })

  it('forwards nothing when no park is chosen, even if the tick was set before', () => {
    const sent = submissionOf({ ...draft, places: [] }, details, { handle: true, forward: true, asked: [] })
    expect(sent.consents.forward).toBe(false)
  })

  it('carries the proof of a number that WeChat handed over', () => {
    const sent = submissionOf(
      draft,
      { ...details, phoneProof: 'proof' },
      { handle: true, forward: false, asked: [] },
    )
    expect(sent.phoneProof).toBe('proof')
  })
})

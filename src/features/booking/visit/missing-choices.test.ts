import { type MissingChoice, missingChoices, type VisitChoices } from './missing-choices'

const full: VisitChoices = {
  slot: 'visit-town:2026-11-26:1400',
  company: '云衡智能',
  contact: '林越',
  phone: '13800000000',
  handle: true,
}

describe('what a visit still lacks', () => {
  it.each<[string, Partial<VisitChoices>, MissingChoice[]]>([
    ['nothing when all is chosen', {}, []],
    ['the time first', { slot: undefined, handle: false }, ['slot', 'handle']],
    ['a name of spaces', { contact: '  ' }, ['contact']],
  ])('is %s', (_title, change, expected) => {
    expect(missingChoices({ ...full, ...change })).toEqual(expected)
  })
})

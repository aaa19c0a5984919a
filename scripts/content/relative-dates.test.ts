import { resolveDates } from './relative-dates'

const today = '2026-11-24'

describe('a written date', () => {
  it.each([
    ['today+14', '2026-12-08'],
    ['today-1', '2026-11-23'],
    ['today+9 14:00', Date.parse('2026-12-03T14:00+08:00')],
    ['2026-12-03 14:00', Date.parse('2026-12-03T14:00+08:00')],
    ['03-31', '03-31'],
  ])('%s becomes %s', (written, stored) => {
    expect(resolveDates({ at: [written] }, today)).toEqual({ at: [stored] })
  })

  it('stays a text inside the terms of a clause, also those of the version before', () => {
    const window = { opens: 'today-5', closes: 'today+40 17:00' }
    const resolved = { opens: '2026-11-19', closes: '2027-01-03T17:00+08:00' }
    expect(resolveDates({ terms: { window }, previous: { terms: { window } } }, today)).toEqual({
      terms: { window: resolved },
      previous: { terms: { window: resolved } },
    })
  })
})

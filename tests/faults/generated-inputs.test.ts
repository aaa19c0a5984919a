import { tortureInputs } from '../torture/inputs'

describe('inputs made by chance', () => {
  it('get a typed refusal in their language, never INTERNAL, and change nothing (2,000 of seed 1)', async () => {
    const { findings, answers } = await tortureInputs({ cases: 2_000, seed: 1 })
    expect(findings).toEqual([])
    const sent = Object.values(answers).reduce((sum, times) => sum + times, 0)
    expect(sent).toBeGreaterThanOrEqual(2_000)
    expect(Object.keys(answers)).toEqual(expect.arrayContaining(['BAD_INPUT', 'NOT_FOUND', 'SLOT_CLOSED']))
  }, 300_000)
})

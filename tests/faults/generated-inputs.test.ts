import { tortureInputs } from '../torture/inputs'

describe('inputs made by chance', () => {
  it('get a typed refusal in their language, never INTERNAL, and change nothing (300 of seed 1)', async () => {
    const { findings, answers } = await tortureInputs({ cases: 300, seed: 1 })
    expect(findings).toEqual([])
    const sent = Object.values(answers).reduce((sum, times) => sum + times, 0)
    expect(sent).toBeGreaterThanOrEqual(300)
    expect(Object.keys(answers)).toEqual(expect.arrayContaining(['BAD_INPUT', 'NOT_FOUND']))
  }, 300_000)
})

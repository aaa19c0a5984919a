import { licenceProblem } from './licence-problem'

describe('a licence', () => {
  it.each([
    ['that is permissive may ship', 'a', 'MIT', null],
    ['may be one of two', 'a', '(GPL-2.0 OR BSD-3-Clause)', null],
    ['must be permissive in every part', 'a', 'MIT AND GPL-3.0', 'a is under MIT AND GPL-3.0'],
    ['that is copyleft may not ship', 'a', 'GPL-3.0-only', 'a is under GPL-3.0-only'],
    ['that is weakly copyleft may not ship', 'a', 'MPL-2.0', 'a is under MPL-2.0'],
    ['that nobody knows may not ship', 'a', 'SEE LICENSE IN FILE', 'a is under SEE LICENSE IN FILE'],
    ['may not be missing', 'a', null, 'a has no licence'],
    ['may be missing where a reason is on record', '@cloudbase/signature-nodejs', null, null],
  ])('%s', (_title, name, licence, problem) => {
    const found = licenceProblem(name, licence)
    if (problem === null) expect(found).toBeNull()
    else expect(found).toContain(problem)
  })
})

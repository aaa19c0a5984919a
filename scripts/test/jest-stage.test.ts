import { countTests } from './jest-stage'

const report = (passed: number, failed = 0, broken = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numRuntimeErrorTestSuites: broken,
})

describe('counting a run of jest', () => {
  it.each([
    ['takes passed and failed tests as they are', false, report(10, 2), { passed: 10, failed: 2 }],
    ['counts a file that could not be loaded', false, report(10, 0, 1), { passed: 10, failed: 1 }],
    ['does not believe a good report of a bad end', false, report(10), { passed: 10, failed: 1 }],
    ['does not take an empty run for a good one', true, report(0), { passed: 0, failed: 1 }],
    ['does not take a missing report for a good one', true, null, { passed: 0, failed: 1 }],
    ['has nothing to add to a good run', true, report(10), { passed: 10, failed: 0 }],
  ])('%s', (_title, ok, given, expected) => {
    expect(countTests(ok, given)).toEqual(expected)
  })
})

const { default: Sequencer } = require('@jest/test-sequencer')

/** Suites over every action of the contract take minutes and grow with each action. */
const LONG = /\/tests\/faults\//

/**
 * Starts the long suites first. A new checkout has no times of an earlier run, so the longest one could come last,
 * with every other worker idle beside it.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    const isLong = ({ path }) => LONG.test(path)
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))]
  }
}

/**
 * Stands in for `power-assert`: the tests call the namespace they import, so it has to pass for an ES module, and
 * they compare one value with nothing, which today's `assert` refuses.
 */
const assert = require('node:assert')

const callable = Object.assign((...values) => assert(...values), assert, {
  strictEqual: (actual, expected, message) => assert.strictEqual(actual, expected, message),
})
module.exports = Object.defineProperty(Object.assign(callable, { default: callable }), '__esModule', {
  value: true,
})

/** Lets `describe` take an asynchronous function that never waits, as the jest of the tests' time did. */
const describeNow = globalThis.describe

globalThis.describe = Object.assign((title, define) => {
  describeNow(title, () => {
    define()
  })
}, describeNow)

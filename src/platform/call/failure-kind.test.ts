import { failureKind } from './failure-kind'

const cases: [string, unknown, ReturnType<typeof failureKind>][] = [
  ['no network', { errMsg: 'cloud.callFunction:fail request:fail' }, 'offline'],
  ['a broken connection', new TypeError('socket hang up'), 'offline'],
  ['a request that took too long', { errMsg: 'cloud.callFunction:fail request:fail timeout' }, 'timeout'],
  ['a function that took too long', { errCode: -504003, errMsg: 'functions time limit exceeded' }, 'timeout'],
  ['WeChat’s own system error', { errCode: -1, errMsg: 'cloud.callFunction:fail system error' }, 'busy'],
  ['the code only in the words', { errMsg: 'fail errCode: -1 | errMsg: system error' }, 'busy'],
  ['too many requests at once', { errCode: -501004, errMsg: 'exceed concurrent request limit' }, 'busy'],
  ['a function that broke', { errMsg: 'errCode: -504002 functions execute fail | errMsg: x' }, 'busy'],
  ['an environment that was not set up', { errCode: -601002, errMsg: 'not init' }, 'failed'],
  ['a function that does not exist', { errCode: -501000, errMsg: 'FunctionName not found' }, 'failed'],
]

test.each(cases)('%s', (_title, failure, kind) => {
  expect(failureKind(failure)).toBe(kind)
})

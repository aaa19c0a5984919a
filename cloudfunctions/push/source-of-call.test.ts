import { isWechatsOwn } from './source-of-call'

it.each([
  ['WeChat without a name of its own', 'wx_unknown', true],
  ['WeChat under a name that is not documented', 'wx_message_push', true],
  ['a mini-program', 'wx_client', false],
  ['a mini-program through another function', 'wx_client,scf', false],
  ['a push that another function hands on', 'wx_unknown,scf', false],
  ['the developer tools', 'wx_devtools', false],
  ['somebody debugging', 'wx_localdebug', false],
  ['a server over HTTP', 'wx_http', false],
  ['a timer', 'wx_trigger', false],
  ['a browser', 'web_client', false],
  ['another function', 'scf', false],
  ['nobody whom the platform names', '', false],
])('an event of %s is taken: %s → %s', (_title, source, expected) => {
  expect(isWechatsOwn(source)).toBe(expected)
})

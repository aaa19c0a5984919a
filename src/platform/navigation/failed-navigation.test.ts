import { mayBeTriedAgain } from './failed-navigation'

it.each([
  ['a subpackage that could not be downloaded', { errMsg: 'navigateTo:fail timeout' }, true],
  ['whatever else WeChat says of a download', { errMsg: 'switchTab:fail load subpackage failed' }, true],
  ['a page that does not exist', { errMsg: 'navigateTo:fail page "pages/x" is not found' }, false],
  ['a tab that is opened as a page', { errMsg: 'navigateTo:fail can not navigateTo a tabbar page' }, false],
  ['an eleventh page', { errMsg: 'navigateTo:fail webview count limit exceed' }, false],
  [
    'going back from the first page',
    { errMsg: 'navigateBack:fail cannot navigate back at first page.' },
    false,
  ],
  ['our own exception', new TypeError('undefined'), false],
])('%s', (_title, failure, expected) => {
  expect(mayBeTriedAgain(failure)).toBe(expected)
})

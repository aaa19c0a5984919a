import { type Accessible, accessible, besideToClose } from './accessible'

jest.mock('@/platform/language', () => ({ currentLanguage: () => 'zh' }))

const platform = process.env.TARO_ENV

afterEach(() => {
  if (platform === undefined) delete process.env.TARO_ENV
  else process.env.TARO_ENV = platform
})

const cases: [string, Accessible, object, object][] = [
  [
    'a tick box carries its state as ARIA, and in words for WeChat',
    { role: 'checkbox', label: '办理本事项', checked: false },
    { role: 'checkbox', 'aria-label': '办理本事项', 'aria-checked': false },
    { ariaRole: 'checkbox', ariaLabel: '办理本事项，未勾选' },
  ],
  [
    'a full slot says that it cannot be chosen',
    { role: 'radio', label: '10:30，已满', checked: false, disabled: true },
    { role: 'radio', 'aria-label': '10:30，已满', 'aria-checked': false, 'aria-disabled': true },
    { ariaRole: 'radio', ariaLabel: '10:30，已满，不可用' },
  ],
  [
    'the tab one is on is the current page',
    { role: 'button', label: '首页', current: true },
    { role: 'button', 'aria-label': '首页', 'aria-current': 'page' },
    { ariaRole: 'button', ariaLabel: '首页，已选中' },
  ],
  [
    'a thing without a label is named by its text',
    { role: 'status' },
    { role: 'status' },
    { ariaRole: 'status' },
  ],
]

test.each(cases)('%s', (_title, about, web, weapp) => {
  process.env.TARO_ENV = 'h5'
  expect(accessible(about)).toEqual(web)
  process.env.TARO_ENV = 'weapp'
  expect(accessible(about)).toEqual(weapp)
})

test('what closes a sheet when touched beside it is a button for WeChat, and nothing to a reader on the web', () => {
  process.env.TARO_ENV = 'h5'
  expect(besideToClose('收起')).toEqual({})
  process.env.TARO_ENV = 'weapp'
  expect(besideToClose('收起')).toEqual({ ariaRole: 'button', ariaLabel: '收起' })
})

import { messageCopy } from './copy'
import { leftText } from './left-text'

const { zh, en } = messageCopy
const cases: [string, Parameters<typeof leftText>[0], string, string][] = [
  [
    'some left',
    { kind: 'once', left: 2 },
    '还可以给您发 2 条“预约结果”。',
    '预约结果: 2 more may be sent to you.',
  ],
  ['none left', { kind: 'once', left: 0 }, '现在没有可发的“预约结果”。', '预约结果: none may be sent now.'],
  [
    'allowed for good',
    { kind: 'long_term', left: 1 },
    '“预约结果”已长期允许。',
    '预约结果: allowed for good.',
  ],
  [
    'not allowed for good',
    { kind: 'long_term', left: 0 },
    '现在没有可发的“预约结果”。',
    '预约结果: none may be sent now.',
  ],
]

test.each(cases)('%s is said in both languages', (_title, template, inChinese, inEnglish) => {
  expect(leftText(template, '预约结果', zh)).toBe(inChinese)
  expect(leftText(template, '预约结果', en)).toBe(inEnglish)
})

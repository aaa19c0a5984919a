import { type KeyItems, keyItems } from './key-items'

const plain = (title: string) => ({ title, text: '…' })
const paid = (title: string, text: string) => ({ ...plain(title), amount: { text, clause: '第一条' } })

const cases: [string, Parameters<typeof keyItems>[0], KeyItems][] = [
  ['no items leave nothing to say', [], { written: [], named: [], more: 0 }],
  [
    'without amounts the first three are named',
    [plain('一'), plain('二'), plain('三'), plain('四')],
    { written: [], named: ['一', '二', '三'], more: 0 },
  ],
  [
    'written amounts stand alone and the others are counted',
    [plain('一'), paid('二', '18万元')],
    { written: [{ title: '二', amount: '18万元' }], named: [], more: 1 },
  ],
  [
    'at most three amounts are shown',
    [paid('一', '1'), paid('二', '2'), paid('三', '3'), paid('四', '4'), plain('五')],
    {
      written: [
        { title: '一', amount: '1' },
        { title: '二', amount: '2' },
        { title: '三', amount: '3' },
      ],
      named: [],
      more: 2,
    },
  ],
  [
    'the mark of an example is said once on the card, not in each line',
    [paid('示例·房租', '50%')],
    { written: [{ title: '房租', amount: '50%' }], named: [], more: 0 },
  ],
]

test.each(cases)('%s', (_title, items, expected) => {
  expect(keyItems(items)).toEqual(expected)
})

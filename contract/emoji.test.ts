import { EMOJI } from './emoji'

/** What the ranges are made of; only the tests' engine has to know these names. */
const BY_NAME =
  /(?![\u00a9\u00ae\u2122])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{20e3}|[\u{1f1e6}-\u{1f1ff}]/u
const LAST = 0x10ffff
/** Which of the unassigned ones count changes with every version of Unicode. */
const UNASSIGNED = /\p{Cn}/u

const isSurrogate = (point: number) => point >= 0xd800 && point <= 0xdfff

test('the ranges are what Unicode calls a pictograph, code point by code point', () => {
  const different: string[] = []
  for (let point = 0; point <= LAST; point += 1) {
    if (isSurrogate(point)) continue
    const text = String.fromCodePoint(point)
    if (!UNASSIGNED.test(text) && EMOJI.test(text) !== BY_NAME.test(text)) different.push(point.toString(16))
  }
  expect(different).toEqual([])
})

test.each(['下城', 'Müller', '420 ㎡', '（一）', '①', '＋86 138', '·'])('%s has none', (text) => {
  expect(EMOJI.test(text)).toBe(false)
})

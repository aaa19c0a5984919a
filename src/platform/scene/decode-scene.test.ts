import { decodeScene } from './decode-scene'

const cases: [string, string | undefined, string | undefined][] = [
  ['nothing was scanned', undefined, undefined],
  ['an empty scene counts as nothing', '', undefined],
  ['WeChat’s percent-encoding is taken off once', 's%3Dbooth-1%26park%3Dkuamao', 's=booth-1&park=kuamao'],
  ['a broken escape is handed on as it stands', '%E4%B8', '%E4%B8'],
]

test.each(cases)('%s', (_title, scene, expected) => {
  expect(decodeScene(scene)).toBe(expected)
})

import { SeenWords } from '../journeys/harness/seen-words'

describe('words that are to be gone', () => {
  const seen = new SeenWords()
  seen.add(/内容审核/u)
  seen.add('想调整')

  it.each([/内容审核/u, '想调整'])('may be %s, which stood there', (words) => {
    expect(() => seen.mustHave(words)).not.toThrow()
  })

  it.each([/内容申核/u, '想凋整'])('may not be %s, which nobody saw', (words) => {
    expect(() => seen.mustHave(words)).toThrow(/was never seen/u)
  })
})

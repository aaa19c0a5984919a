import { aDemoBook } from '../../../tests/builders/policy/demo-book'
import { typicalCompanies } from '../../../tests/builders/policy/plausible-companies'
import { matchCopyZh } from './copy-zh'
import { pictureOf } from './picture-of'
import { resultOf } from './result-of'

const TODAY = '2026-11-28'
const book = aDemoBook(TODAY)
const [, company = {}] = Object.values(typicalCompanies)

function pictureFor(change: Record<string, string> = {}) {
  const answers = Object.entries({ ...company, ...change }).map(([fact, value]) => ({ fact, value }))
  const result = resultOf(book, answers, TODAY)
  return pictureOf({ result, day: '11月28日', district: '下城区', words: matchCopyZh })
}

const textOf = ({ lines }: ReturnType<typeof pictureOf>) => lines.map(({ text }) => text)

describe('the picture of a result', () => {
  it('names policies with the kind of amount, the day, the district, and that it is no promise', () => {
    const text = textOf(pictureFor())
    expect(text).toContain('按已填信息测算（示例），不是可领取金额')
    expect(text).toContain('下城区 · 11月28日')
    expect(text).toContain('在本小程序匹配或提交诉求，不等于申报。')
    expect(text.filter((line) => line.startsWith('示例·') && !line.includes(' · ')).length).toBeGreaterThan(1)
    expect(text.filter((line) => / · (?:定额|最高限额|一事一议|实物)$/u.test(line)).length).toBeGreaterThan(1)
  })

  it('is the same for companies of another size that fit the same clauses', () => {
    const larger = pictureFor({ rd_yuan: '320', revenue_yuan: '2100', insured: '31', area_m2: '290' })
    expect(textOf(larger)).toEqual(textOf(pictureFor()))
  })

  it('shows no amount and no answer', () => {
    const numbers = textOf(pictureFor())
      .filter((line) => !line.startsWith('另有'))
      .join('\n')
      .match(/\d+/gu)
    expect(numbers).toEqual(['11', '28'])
  })

  it('says so where nothing fits yet', () => {
    const result = { items: [] }
    const sheet = pictureOf({ result, day: '11月28日', district: '下城区', words: matchCopyZh })
    expect(textOf(sheet)).toContain(matchCopyZh.pictureNone)
  })
})

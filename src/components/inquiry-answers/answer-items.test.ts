import { emptyCatalog } from '@/platform/catalog/catalog'
import { answerItems } from './answer-items'
import { answerWordsEn } from './answer-words-en'
import { answerWordsZh } from './answer-words-zh'

const about = { words: answerWordsZh, catalog: emptyCatalog() }
const agreed = { handle: true, forward: false }

describe('answers in words', () => {
  it('say nothing of 企业入驻, whose fields every page knows', () => {
    expect(answerItems({ kind: 'settle', consents: agreed }, about)).toEqual([])
  })

  it('come in the order of the form, amounts with their unit', () => {
    const answers = {
      mustHaves: ['power' as const, 'metro' as const],
      moveIn: 'within_quarter' as const,
      rentFen: { min: 180, max: 250 },
      areaM2: { min: 1200, max: 1200 },
      industry: 'logistics' as const,
    }
    expect(answerItems({ kind: 'site', answers, consents: agreed }, about)).toEqual([
      { key: '做什么行业', value: '物流' },
      { key: '需要多大面积', value: '1,200 ㎡' },
      { key: '租金预算', value: '1.8–2.5 元/㎡·天' },
      { key: '什么时候要用', value: '3 个月内' },
      { key: '一定要有的', value: '大功率用电、近地铁' },
    ])
  })

  it.each([
    [
      'by the names that were agreed to',
      [
        { id: 'a', name: '第一银行' },
        { id: 'b', name: '第二基金' },
      ],
      '第一银行、第二基金',
    ],
    ['as nobody where none was ticked', [], '没有勾选，只由招商局承办'],
  ])('name recipients %s', (_title, recipients, value) => {
    const items = answerItems({ kind: 'finance', answers: {}, consents: { ...agreed, recipients } }, about)
    expect(items).toEqual([{ key: '转交给', value }])
  })

  it('say that the policy is not known yet', () => {
    const items = answerItems(
      { kind: 'policy', answers: {}, consents: agreed },
      { ...about, words: answerWordsEn },
    )
    expect(items).toEqual([{ key: 'Which policy', value: 'Not sure which one' }])
  })

  it('name an unknown policy by its id', () => {
    const items = answerItems({ kind: 'policy', answers: { policy: 'gone' }, consents: agreed }, about)
    expect(items).toEqual([{ key: '哪一项政策', value: 'gone' }])
  })
})

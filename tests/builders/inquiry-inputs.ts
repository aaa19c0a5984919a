import type { InputOf } from '@contract/actions'
import type { InquiryKind } from '@contract/inquiry/kinds'
import { anInquiryInput } from './inputs'

type Submissions = { [Kind in InquiryKind]: Extract<InputOf<'inquiry.submit'>, { kind: Kind }> }

const person = { contact: '林越', phone: '+49 176 1234567', phoneProof: 'a-proof-of-somebody-else' }
const source = { scene: 'b.kuamao.wic26', at: Date.parse('2026-11-24T01:30:00Z') }

/** One valid submission of every kind, with every optional field and at least one item in every list. */
export const inquiryInputs: Submissions = {
  settle: anInquiryInput({ phoneProof: 'a-proof-of-somebody-else', source }),
  site: {
    kind: 'site',
    ...person,
    company: '云衡智能',
    need: '最好离地铁站近一些。',
    places: ['kuamao-town'],
    answers: {
      industry: 'artificial_intelligence',
      areaM2: { min: 300, max: 420 },
      rentFen: { min: 180, max: 250 },
      moveIn: 'within_quarter',
      mustHaves: ['power', 'goods_lift'],
    },
    consents: { handle: true, forward: true },
    source,
  },
  finance: {
    kind: 'finance',
    ...person,
    company: '云衡智能',
    need: '扩一条产线。',
    answers: { round: 'angel', amountWan: { min: 300, max: 500 } },
    consents: { handle: true, recipients: ['first-bank'] },
    source,
  },
  policy: {
    kind: 'policy',
    ...person,
    company: '云衡智能',
    need: '我们 20 人，能不能申请？',
    answers: { registered: 'here', policy: 'digital-economy', matched: '政策匹配结果\n确定 18 万元' },
    consents: { handle: true },
    source,
  },
  contribution: {
    kind: 'contribution',
    ...person,
    company: '云衡智能',
    need: '公司搬进跨贸小镇一年，\n从 6 人到 18 人。',
    answers: { topic: 'company', title: '一家公司的一年', authorship: 'own', origin: '林越' },
    consents: { handle: true, publish: true },
    source,
  },
  correction: {
    kind: 'correction',
    ...person,
    need: '面积写成了 3.2 平方千米，应当是 2.3。',
    answers: { page: '跨贸小镇', about: { kind: 'place', id: 'kuamao-town' } },
    consents: { handle: true },
    source,
  },
}

import { inquirySubmission } from '@contract/inquiry/submission'
import { checkInput } from '@/platform/form/check-input'
import { noConsents } from './consents'
import { kindForms } from './forms/kind-forms'
import { type FilledForm, submissionOf } from './submission-of'

const details = { company: '云衡智能', contact: '林越', phone: '13800000000' }
const consents = { ...noConsents, handle: true, publish: true }
const filled = (draft: FilledForm['draft'], over: Partial<FilledForm> = {}): FilledForm => ({
  draft,
  details,
  consents,
  asked: [],
  ...over,
})

const complete: Record<keyof typeof kindForms, FilledForm['draft']> = {
  settle: { need: '找场地' },
  site: { industry: 'finance', 'areaM2.min': '300', 'areaM2.max': '420', moveIn: 'later' },
  finance: { round: 'angel', 'amountWan.min': '300', 'amountWan.max': '500', need: '扩产' },
  policy: { registered: 'here', need: '能不能申请' },
  contribution: { topic: 'news', title: '一件事', need: '正文', authorship: 'own' },
  correction: { page: '某页', need: '写错了' },
}

describe('what is sent', () => {
  it.each(Object.values(kindForms))('of $kind fits the contract with only what is needed', (form) => {
    const input = submissionOf(form, filled(complete[form.kind]))
    expect(checkInput(inquirySubmission, input, 'zh')).toEqual({})
  })

  it.each(Object.values(kindForms))('of an empty $kind is explained under its fields', (form) => {
    const problems = checkInput(inquirySubmission, submissionOf(form, filled({})), 'zh')
    expect(Object.keys(problems).filter((path) => path === '' || path === 'kind')).toEqual([])
    expect(Object.keys(problems).length).toBeGreaterThan(0)
  })

  it('has rent exactly, in 分', () => {
    const draft = { ...complete.site, 'rentFen.min': '1.15', 'rentFen.max': '2.5' }
    expect(submissionOf(kindForms.site, filled(draft))).toMatchObject({
      answers: { areaM2: { min: 300, max: 420 }, rentFen: { min: 115, max: 250 } },
    })
  })

  it.each([
    [
      'more than two decimals',
      { 'rentFen.min': '1.234', 'rentFen.max': '2' },
      'answers.rentFen.min',
      '请填数字',
    ],
    ['one end only', { 'rentFen.max': '2' }, 'answers.rentFen.min', '请填数字'],
    [
      'the ends the wrong way round',
      { 'rentFen.min': '3', 'rentFen.max': '2' },
      'answers.rentFen.max',
      '上限不能小于下限',
    ],
  ])('explains a rent with %s', (_title, rent, path, message) => {
    const input = submissionOf(kindForms.site, filled({ ...complete.site, ...rent }))
    expect(checkInput(inquirySubmission, input, 'zh')).toEqual({ [path]: message })
  })

  it('names only the recipients that were ticked', () => {
    const ticked = { consents: { ...consents, recipients: ['first-bank'] } }
    expect(submissionOf(kindForms.finance, filled(complete.finance, ticked)).consents).toEqual({
      handle: true,
      recipients: ['first-bank'],
    })
  })

  it('forwards nothing when no park is chosen, even if the tick was set before', () => {
    const input = submissionOf(
      kindForms.settle,
      filled(complete.settle, { consents: { ...consents, forward: true } }),
    )
    expect(input.consents).toEqual({ handle: true, forward: false })
  })

  it('carries only papers that are asked for now', () => {
    const draft = { ...complete.settle, papersReady: ['营业执照', '旧资料'] }
    expect(submissionOf(kindForms.settle, filled(draft, { asked: ['营业执照', '用房需求'] }))).toMatchObject({
      papersReady: ['营业执照'],
    })
  })

  it('carries the proof of a number that WeChat handed over', () => {
    const withProof = { details: { ...details, phoneProof: 'proof' } }
    expect(submissionOf(kindForms.policy, filled(complete.policy, withProof)).phoneProof).toBe('proof')
  })

  it('leaves an empty phone of a correction out, and keeps the page it was opened from', () => {
    const draft = { ...complete.correction, about: 'policy/one' }
    const input = submissionOf(kindForms.correction, filled(draft, { details: { ...details, phone: ' ' } }))
    expect(input).toEqual({
      kind: 'correction',
      contact: '林越',
      need: '写错了',
      answers: { page: '某页', about: { kind: 'policy', id: 'one' } },
      consents: { handle: true },
    })
  })
})

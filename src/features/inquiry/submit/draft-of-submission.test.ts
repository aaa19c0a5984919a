import { noConsents } from './consents'
import { contactOfSubmission, draftOfSubmission } from './draft-of-submission'
import { kindForms } from './forms/kind-forms'
import { submissionOf } from './submission-of'

const drafts: Record<keyof typeof kindForms, Record<string, string | string[]>> = {
  settle: { need: '找场地', places: ['kuamao-town'], papersReady: ['营业执照'] },
  site: {
    industry: 'finance',
    'areaM2.min': '300',
    'areaM2.max': '420',
    'rentFen.min': '1.15',
    'rentFen.max': '2.5',
    moveIn: 'later',
    need: '',
  },
  finance: { round: 'angel', 'amountWan.min': '300', 'amountWan.max': '500', need: '扩产' },
  policy: { registered: 'here', need: '能不能申请', policy: 'demo-digital-support' },
  contribution: { topic: 'news', title: '一件事', need: '正文', authorship: 'own' },
  correction: { page: '某页', need: '写错了', about: 'policy/one' },
}

it.each(Object.values(kindForms))('what was sent as $kind comes back into its form', (form) => {
  const filled = {
    details: { company: '云衡智能', contact: '林越', phone: '13800000000' },
    consents: noConsents,
    asked: ['营业执照'],
  }
  const input = submissionOf(form, { ...filled, draft: drafts[form.kind] })
  const draft = draftOfSubmission(form, input)
  expect(submissionOf(form, { ...filled, draft })).toEqual(input)
})

it('names the files that went along', () => {
  const draft = draftOfSubmission(kindForms.settle, { need: '找场地', attachments: ['u1', 'u2'] })
  expect(draft).toEqual({ need: '找场地', attachments: ['u1', 'u2'] })
})

it('leaves out what a form of another version would not know', () => {
  expect(draftOfSubmission(kindForms.settle, { need: 7, places: ['a', 3], answers: null })).toEqual({
    places: ['a'],
  })
})

it.each([
  [
    'with a company',
    kindForms.policy,
    { company: '云衡智能', contact: '林越', phone: '13800000000', phoneProof: 'p' },
  ],
  ['without a company', kindForms.correction, { company: '', contact: '林越', phone: '13800000000' }],
  ['without a number', kindForms.correction, { company: '', contact: '林越', phone: '' }],
])('whom to answer comes back %s', (_title, form, details) => {
  const input = submissionOf(form, { details, draft: drafts[form.kind], consents: noConsents, asked: [] })
  expect(contactOfSubmission(input)).toEqual(details)
})

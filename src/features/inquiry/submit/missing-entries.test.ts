import { noConsents } from './consents'
import { correctionForm } from './forms/correction-form'
import type { KindForm } from './forms/kind-form'
import { kindForms } from './forms/kind-forms'
import { type MissingEntry, missingEntries } from './missing-entries'
import type { FilledForm } from './submission-of'

const nothing: FilledForm = {
  draft: {},
  details: { company: '', contact: '', phone: '' },
  consents: noConsents,
  asked: [],
}
const details = { company: '云衡智能', contact: '林越', phone: '13800000000' }
const consents = { ...noConsents, handle: true, publish: true }

describe('what an empty form lacks, in the order of the page', () => {
  it.each<[KindForm['kind'], MissingEntry[]]>([
    ['settle', ['company', 'contact', 'phone', 'need', 'handle']],
    ['site', ['industry', 'areaM2', 'moveIn', 'company', 'contact', 'phone', 'handle']],
    ['finance', ['round', 'amountWan', 'need', 'company', 'contact', 'phone', 'handle']],
    ['policy', ['registered', 'need', 'contact', 'phone', 'handle']],
    ['contribution', ['topic', 'title', 'need', 'authorship', 'contact', 'phone', 'handle', 'publish']],
    ['correction', ['page', 'need', 'handle']],
  ])('%s', (kind, expected) => {
    expect(missingEntries(kindForms[kind], nothing)).toEqual(expected)
  })
})

describe('what a filled form lacks', () => {
  it.each<[string, Partial<FilledForm>, MissingEntry[]]>([
    ['is nothing when all is filled in', {}, []],
    ['is a field that holds nothing but spaces', { details: { ...details, contact: '  ' } }, ['contact']],
    ['is only the tick', { consents: noConsents }, ['handle']],
  ])('%s', (_title, over, expected) => {
    const filled = { draft: { need: '找场地' }, details, consents, asked: [], ...over }
    expect(missingEntries(kindForms.settle, filled)).toEqual(expected)
  })

  it('is one end of a range', () => {
    const draft = { industry: 'finance', moveIn: 'later', 'areaM2.min': '300' }
    expect(missingEntries(kindForms.site, { draft, details, consents, asked: [] })).toEqual(['areaM2'])
  })

  it('is never the contact of a correction', () => {
    const draft = { page: '某页', need: '写错了' }
    expect(missingEntries(correctionForm, { ...nothing, draft, consents })).toEqual([])
  })
})

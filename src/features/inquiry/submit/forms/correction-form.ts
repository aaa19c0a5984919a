import type { KindForm } from './kind-form'

export const correctionForm: KindForm = {
  kind: 'correction',
  fields: [
    { type: 'line', name: 'page', maxLength: 80 },
    { type: 'about', name: 'about' },
    { type: 'prose', name: 'need', maxLength: 500 },
    { type: 'contact', company: 'none', contact: 'optional' },
  ],
  consents: ['handle'],
}

import type { KindForm } from './kind-form'

export const policyForm: KindForm = {
  kind: 'policy',
  fields: [
    { type: 'policy', name: 'policy' },
    { type: 'prose', name: 'need', maxLength: 500 },
    { type: 'contact', company: 'optional', contact: 'required' },
  ],
  consents: ['handle'],
}

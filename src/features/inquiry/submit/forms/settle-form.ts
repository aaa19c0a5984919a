import type { KindForm } from './kind-form'

export const settleForm: KindForm = {
  kind: 'settle',
  fields: [
    { type: 'contact', company: 'required', contact: 'required' },
    { type: 'parks', name: 'places' },
    { type: 'prose', name: 'need', maxLength: 500 },
    { type: 'papers', name: 'papersReady' },
  ],
  consents: ['handle', 'forward'],
}

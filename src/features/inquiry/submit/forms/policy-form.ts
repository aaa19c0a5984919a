import { registrations } from '@contract/inquiry/kinds'
import type { KindForm } from './kind-form'

export const policyForm: KindForm = {
  kind: 'policy',
  fields: [
    { type: 'policy', name: 'policy' },
    { type: 'one', name: 'registered', options: registrations },
    { type: 'prose', name: 'need', maxLength: 500 },
    { type: 'matched', name: 'matched' },
    { type: 'contact', company: 'optional', contact: 'required' },
  ],
  consents: ['handle'],
}

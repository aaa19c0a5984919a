import { financeRounds } from '@contract/inquiry/kinds'
import type { KindForm } from './kind-form'

export const financeForm: KindForm = {
  kind: 'finance',
  fields: [
    { type: 'one', name: 'round', options: financeRounds },
    { type: 'range', name: 'amountWan' },
    { type: 'prose', name: 'need', maxLength: 500 },
    { type: 'contact', company: 'required', contact: 'required' },
  ],
  consents: ['handle', 'recipients'],
}

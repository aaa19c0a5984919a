import { authorships, contributionTopics } from '@contract/inquiry/kinds'
import type { KindForm } from './kind-form'

export const contributionForm: KindForm = {
  kind: 'contribution',
  fields: [
    { type: 'one', name: 'topic', options: contributionTopics },
    { type: 'line', name: 'title', maxLength: 60 },
    { type: 'prose', name: 'need', maxLength: 2000 },
    { type: 'one', name: 'authorship', options: authorships },
    { type: 'line', name: 'origin', maxLength: 200, optional: true },
    { type: 'contact', company: 'optional', contact: 'required' },
  ],
  consents: ['handle', 'publish'],
}

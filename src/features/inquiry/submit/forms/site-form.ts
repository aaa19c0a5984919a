import { industries } from '@contract/content/place'
import { moveInTimes, mustHaves } from '@contract/inquiry/kinds'
import type { KindForm } from './kind-form'

export const siteForm: KindForm = {
  kind: 'site',
  fields: [
    { type: 'one', name: 'industry', options: industries },
    { type: 'range', name: 'areaM2' },
    { type: 'range', name: 'rentFen', optional: true },
    { type: 'one', name: 'moveIn', options: moveInTimes },
    { type: 'many', name: 'mustHaves', options: mustHaves },
    { type: 'parks', name: 'places' },
    { type: 'prose', name: 'need', maxLength: 500, optional: true },
    { type: 'contact', company: 'required', contact: 'required' },
  ],
  consents: ['handle', 'forward'],
}

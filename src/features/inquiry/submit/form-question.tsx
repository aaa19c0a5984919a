import type { Place } from '@contract/content/place'
import type { Settings } from '@contract/content/settings'
import type { InquiryKind } from '@contract/inquiry/kinds'
import { addDays, dayOf, startOfDay } from '@domain/time/shanghai'
import { ContactFields } from '@/components/contact-fields/contact-fields'
import type { Catalog } from '@/platform/catalog'
import { ChoiceQuestion } from './fields/choice-question'
import { MatchedQuestion } from './fields/matched-question'
import { ParksQuestion } from './fields/parks-question'
import { PolicyQuestion } from './fields/policy-question'
import { RangeQuestion } from './fields/range-question'
import { TextQuestion } from './fields/text-question'
import type { FormField } from './forms/kind-form'
import { listIn } from './inquiry-draft'
import { PapersSection } from './papers-section'
import type { InquiryForm } from './use-inquiry-form'

/** What is picked in a sheet over the page. */
export type Picking = 'parks' | 'policy'

export interface FormContext {
  kind: InquiryKind
  form: InquiryForm
  catalog: Catalog
  settings: Settings
  /** The parks that were picked. */
  parks: readonly Place[]
  separator: string
  onPick: (what: Picking) => void
}

function Papers({ form, settings }: Pick<FormContext, 'form' | 'settings'>) {
  const { papers, papersDays } = settings.inquiry.settle
  if (papers.length === 0) return null
  return (
    <PapersSection
      asked={papers}
      demo={settings.demo === true}
      ready={listIn(form.draft, 'papersReady')}
      dueAt={startOfDay(addDays(dayOf(Date.now()), papersDays))}
      onChange={(papersReady) => form.change({ papersReady })}
    />
  )
}

/** One question of a form, drawn by its type. A new type has its line here and in `submission-of.ts`. */
export function FormQuestion({ field, context }: { field: FormField; context: FormContext }) {
  const { kind, form, catalog, settings, parks, separator, onPick } = context
  switch (field.type) {
    case 'contact':
      return (
        <ContactFields
          value={form.details}
          onChange={form.changeDetails}
          errors={form.errors}
          askWechat={settings.phoneButton}
          company={field.company}
          optional={field.contact === 'optional'}
        />
      )
    case 'line':
    case 'prose':
      return <TextQuestion field={field} kind={kind} form={form} />
    case 'one':
    case 'many':
      return <ChoiceQuestion field={field} kind={kind} form={form} />
    case 'range':
      return <RangeQuestion field={field} kind={kind} form={form} />
    case 'parks':
      return <ParksQuestion form={form} parks={parks} separator={separator} onPick={() => onPick('parks')} />
    case 'policy':
      return (
        <PolicyQuestion
          field={field}
          kind={kind}
          form={form}
          catalog={catalog}
          onPick={() => onPick('policy')}
        />
      )
    case 'papers':
      return <Papers form={form} settings={settings} />
    case 'matched':
      return <MatchedQuestion form={form} />
    case 'about':
      return null
  }
}

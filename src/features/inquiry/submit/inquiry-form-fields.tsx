import { View } from '@tarojs/components'
import { Attachments } from '@/components/attachments/attachments'
import { Button } from '@/components/button/button'
import { FootNote } from '@/components/foot-note/foot-note'
import { Note } from '@/components/note/note'
import { SourceLine } from '@/components/source-line/source-line'
import { useCopy } from '@/platform/language'
import { ConsentSection } from './consent-section'
import { submitCopy } from './copy'
import { type FormContext, FormQuestion } from './form-question'
import { kindForms } from './forms/kind-forms'
import type { InquiryForm } from './use-inquiry-form'

function RestoredNote({ form }: { form: InquiryForm }) {
  const words = useCopy(submitCopy)
  return (
    <Note tone="brand" icon="history" className="inquiry-note">
      <View className="row row-between row-wrap">
        <View className="grow">{words.restored}</View>
        <Button variant="text" size="small" onPress={form.startAnew}>
          {words.startAnew}
        </Button>
      </View>
    </Note>
  )
}

/** Everything that is filled in, from top to bottom, as the kind's definition says. */
export function InquiryFormFields({ context }: { context: FormContext }) {
  const words = useCopy(submitCopy)
  const { kind, form, catalog, settings, parks, separator } = context
  const { fields, consents } = kindForms[kind]
  const lead = words.lead[kind]
  const asksPapers = fields.some(({ type }) => type === 'papers') && settings.inquiry.settle.papers.length > 0
  return (
    <>
      {form.restored && <RestoredNote form={form} />}
      {lead !== null && (
        <Note icon="info" className="inquiry-note">
          {lead}
        </Note>
      )}
      {fields.map((field) => (
        <FormQuestion
          key={field.type === 'contact' ? 'contact' : field.name}
          field={field}
          context={context}
        />
      ))}
      {!asksPapers && <FootNote>{words.noIdentity}</FootNote>}
      <Attachments attachments={form.attachments} />
      <ConsentSection
        wanted={consents}
        consents={form.consents}
        onChange={form.setConsents}
        operator={settings.operator}
        parkNames={parks.map(({ name }) => name)}
        recipients={settings.inquiry.finance?.recipients ?? []}
        separator={separator}
        error={form.attempted && form.missing.some((one) => one === 'handle' || one === 'publish')}
      />
      <SourceLine catalog={catalog} />
    </>
  )
}

import type { Place } from '@contract/content/place'
import type { Settings } from '@contract/content/settings'
import { addDays, dayOf, startOfDay } from '@domain/time/shanghai'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { ContactFields } from '@/components/contact-fields/contact-fields'
import { Note } from '@/components/note/note'
import { SourceLine } from '@/components/source-line/source-line'
import { TextArea } from '@/components/text-area/text-area'
import { PickField } from '@/components/text-field/pick-field'
import type { Catalog } from '@/platform/catalog'
import { useCopy, useLanguage } from '@/platform/language'
import { ConsentSection } from './consent-section'
import { submitCopy } from './copy'
import { PapersSection } from './papers-section'
import type { InquiryForm } from './use-inquiry-form'

const LONGEST_NEED = 500

export interface InquiryFormFieldsProps {
  form: InquiryForm
  catalog: Catalog
  settings: Settings
  parks: readonly Place[]
  onPickParks: () => void
}

function RestoredNote({ form }: Pick<InquiryFormFieldsProps, 'form'>) {
  const words = useCopy(submitCopy)
  return (
    <Note tone="brand" icon="history" className="inquiry-restored">
      <View className="row row-between row-wrap">
        <View className="grow">{words.restored}</View>
        <Button variant="text" size="small" onPress={form.startAnew}>
          {words.startAnew}
        </Button>
      </View>
    </Note>
  )
}

/** Everything that is filled in, from top to bottom. */
export function InquiryFormFields({ form, catalog, settings, parks, onPickParks }: InquiryFormFieldsProps) {
  const words = useCopy(submitCopy)
  const separator = useLanguage() === 'zh' ? '、' : ', '
  const { draft, errors } = form
  const names = parks.filter(({ id }) => draft.places.includes(id)).map(({ name }) => name)
  const { papers, papersDays } = settings.inquiry.settle
  return (
    <>
      {form.restored && <RestoredNote form={form} />}
      <ContactFields
        value={form.details}
        onChange={form.changeDetails}
        errors={errors}
        askWechat={settings.phoneButton}
      />
      <PickField
        label={words.parks}
        value={names.join(separator)}
        placeholder={words.parksHint}
        optional
        onPress={onPickParks}
        {...(errors.places === undefined ? {} : { error: errors.places })}
      />
      <TextArea
        label={words.need}
        value={draft.need}
        maxLength={LONGEST_NEED}
        placeholder={words.needHint}
        onChange={(need) => form.change({ need })}
        {...(errors.need === undefined ? {} : { error: errors.need })}
      />
      {papers.length > 0 && (
        <PapersSection
          asked={papers}
          demo={settings.demo === true}
          ready={draft.papersReady}
          dueAt={startOfDay(addDays(dayOf(Date.now()), papersDays))}
          onChange={(papersReady) => form.change({ papersReady })}
        />
      )}
      <ConsentSection
        consents={form.consents}
        onChange={form.setConsents}
        operator={settings.operator}
        parkNames={names}
        separator={separator}
        error={form.attempted && !form.consents.handle ? words.consentNeeded : undefined}
      />
      <SourceLine catalog={catalog} />
    </>
  )
}

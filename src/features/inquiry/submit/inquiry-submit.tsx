import type { Settings } from '@contract/content/settings'
import type { InquiryView } from '@contract/inquiry/view'
import { useState } from 'react'
import { Screen } from '@/components/screen/screen'
import { type Catalog, itemOf, listOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { submitCopy } from './copy'
import { InquiryFormFields } from './inquiry-form-fields'
import { InquiryReceived } from './inquiry-received'
import { ParkPicker } from './park-picker'
import { SubmitBar } from './submit-bar'
import './inquiry-submit.css'
import { useInquiryForm } from './use-inquiry-form'

export interface InquirySubmitProps {
  catalog: Catalog
  settings: Settings
  opening: InquiryOpening
}

/** Ids of what the page was opened from. */
export interface InquiryOpening {
  park?: string
  policy?: string
  event?: string
  service?: string
}

/** The title of the policy, service or event a question is about. */
function subjectOf(catalog: Catalog, { policy, event, service }: InquiryOpening): string | undefined {
  if (policy !== undefined) return itemOf(catalog, 'policy', policy)?.title
  if (service !== undefined) return itemOf(catalog, 'service', service)?.name
  return event === undefined ? undefined : itemOf(catalog, 'event', event)?.title
}

/** Where somebody can settle: 园, 镇 and 平台, in their published order. */
function parksOffered(catalog: Catalog) {
  return listOf(catalog, 'place')
    .filter(({ kind }) => ['park', 'town', 'platform', 'special_park'].includes(kind))
    .sort((a, b) => a.order - b.order)
}

/** 提交诉求: the form, and after it was sent what became of it. */
export function InquirySubmit({ catalog, settings, opening }: InquirySubmitProps) {
  const words = useCopy(submitCopy)
  const [sent, setSent] = useState<InquiryView>()
  const [picking, setPicking] = useState(false)
  const parks = parksOffered(catalog)
  const subject = subjectOf(catalog, opening)
  const form = useInquiryForm({
    park: opening.park,
    need: subject === undefined ? undefined : words.about(subject),
    offered: parks.map(({ id }) => id),
    asked: settings.inquiry.settle.papers,
    onSent: setSent,
  })
  if (sent !== undefined) {
    return (
      <Screen title={words.doneTitle}>
        <InquiryReceived inquiry={sent} />
      </Screen>
    )
  }
  return (
    <Screen
      title={words.title}
      bar={<SubmitBar form={form} />}
      overlay={
        <ParkPicker
          open={picking}
          parks={parks}
          chosen={form.draft.places}
          onChange={(places) => form.change({ places })}
          onClose={() => setPicking(false)}
        />
      }
    >
      <InquiryFormFields
        form={form}
        catalog={catalog}
        settings={settings}
        parks={parks}
        onPickParks={() => setPicking(true)}
      />
    </Screen>
  )
}

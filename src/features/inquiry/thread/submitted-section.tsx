import type { InquiryView } from '@contract/inquiry/view'
import { Card } from '@/components/card/card'
import { FootNote } from '@/components/foot-note/foot-note'
import { KeyValue } from '@/components/key-value/key-value'
import { Section } from '@/components/section/section'
import { type Catalog, itemOf } from '@/platform/catalog'
import { useCopy, useLanguage } from '@/platform/language'
import { threadCopy } from './copy'

export interface SubmittedSectionProps {
  inquiry: InquiryView
  /** For the names of parks; without it their ids stand there. */
  catalog: Catalog | undefined
}

/** What the person sent, the phone number masked. */
export function SubmittedSection({ inquiry, catalog }: SubmittedSectionProps) {
  const words = useCopy(threadCopy)
  const separator = useLanguage() === 'zh' ? '、' : ', '
  const { company, contact, phoneMasked, phoneVerified, places, need, consents } = inquiry
  const names = places.map((id) => (catalog === undefined ? id : (itemOf(catalog, 'place', id)?.name ?? id)))
  const keys = words.yourFields
  return (
    <Section title={words.yours}>
      <Card>
        <KeyValue
          items={[
            { key: keys.need, value: need },
            { key: keys.company, value: company },
            { key: keys.contact, value: contact },
            {
              key: keys.phone,
              value: `${phoneMasked} · ${phoneVerified ? words.phoneVerified : words.phoneTyped}`,
            },
            { key: keys.parks, value: names.length === 0 ? words.noParks : names.join(separator) },
            ...(names.length === 0
              ? []
              : [{ key: keys.forward, value: consents.forward ? words.forwarded : words.kept }]),
          ]}
        />
      </Card>
      <FootNote>{words.notReceipt}</FootNote>
    </Section>
  )
}

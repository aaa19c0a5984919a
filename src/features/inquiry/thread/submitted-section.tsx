import { isModerated } from '@contract/inquiry/kinds'
import type { InquiryView } from '@contract/inquiry/view'
import { Card } from '@/components/card/card'
import { FootNote } from '@/components/foot-note/foot-note'
import { answerItems } from '@/components/inquiry-answers/answer-items'
import { answerCopy } from '@/components/inquiry-answers/copy'
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

/** Who asks, as far as it was given. */
function useAskerItems({ company, contact, phoneMasked, phoneVerified }: InquiryView) {
  const words = useCopy(threadCopy)
  const { yourFields: keys } = words
  const phone = `${phoneMasked} · ${phoneVerified ? words.phoneVerified : words.phoneTyped}`
  return [
    { key: keys.company, value: company },
    { key: keys.contact, value: contact },
    { key: keys.phone, value: phoneMasked === '' ? '' : phone },
  ].filter(({ value }) => value !== '')
}

/** Which parks, for the kinds that ask, and whether they are told. */
function useParkItems({ kind, places, consents }: InquiryView, catalog: Catalog | undefined) {
  const words = useCopy(threadCopy)
  const separator = useLanguage() === 'zh' ? '、' : ', '
  const { yourFields: keys } = words
  if (kind !== 'settle' && kind !== 'site') return []
  const names = places.map((id) => (catalog === undefined ? id : (itemOf(catalog, 'place', id)?.name ?? id)))
  if (names.length === 0) return [{ key: keys.parks, value: words.noParks }]
  return [
    { key: keys.parks, value: names.join(separator) },
    { key: keys.forward, value: consents.forward ? words.forwarded : words.kept },
  ]
}

/** What the person sent, the phone number masked. */
export function SubmittedSection({ inquiry, catalog }: SubmittedSectionProps) {
  const words = useCopy(threadCopy)
  const answerWords = useCopy(answerCopy)
  const { kind, need } = inquiry
  const items = [
    ...answerItems(inquiry, { words: answerWords, catalog }),
    ...(need === '' ? [] : [{ key: answerWords.need[kind].label, value: need }]),
    ...useAskerItems(inquiry),
    ...useParkItems(inquiry, catalog),
  ]
  return (
    <Section title={words.yours}>
      <Card>
        <KeyValue items={items} />
      </Card>
      {!isModerated(kind) && <FootNote>{words.notReceipt}</FootNote>}
    </Section>
  )
}

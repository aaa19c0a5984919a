import { consultationTopics } from '@contract/booking/consultation'
import type { BookingView } from '@contract/booking/view'
import type { Settings } from '@contract/content/settings'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { AttachMatch } from '@/components/attach-match/attach-match'
import { ChipGroup } from '@/components/chip/chip-group'
import { consultationCopy } from '@/components/consultation-words/copy'
import { ContactFields } from '@/components/contact-fields/contact-fields'
import { Screen } from '@/components/screen/screen'
import { SourceLine } from '@/components/source-line/source-line'
import { TextArea } from '@/components/text-area/text-area'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { readMatchSummary } from '@/platform/match-summary'
import { HandleConsent } from '../handle-consent'
import { Question } from '../question'
import { WhatThen } from '../what-then'
import { AdviserSection } from './adviser-section'
import { ConsultBar } from './consult-bar'
import { ConsultBooked } from './consult-booked'
import type { OfferedAdviser } from './consult-options'
import type { ConsultWish } from './consult-wish'
import { consultCopy } from './copy'
import { TimeSection } from './time-section'
import { type ConsultForm as Form, useConsultForm } from './use-consult-form'
import { WaySection } from './way-section'

const LONGEST_NOTE = 200

export interface ConsultFormProps {
  offered: readonly OfferedAdviser[]
  assumedCalendar: boolean
  /** What the page was opened with. */
  wish: ConsultWish
  catalog: Catalog
  settings: Settings
  /** Above the form: that the times shown are not fresh. */
  notice?: ReactNode
  reload: () => void
}

function TopicSection({ form, offered }: { form: Form; offered: readonly OfferedAdviser[] }) {
  const words = useCopy(consultCopy)
  const { topics } = useCopy(consultationCopy)
  const served = consultationTopics.filter((one) => offered.some(({ person }) => person.topics.includes(one)))
  return (
    <Question title={words.topic}>
      <ChipGroup
        choose="one"
        label={words.topic}
        options={served.map((value) => ({ value, text: topics[value] }))}
        value={form.wish.topic}
        onChange={(topic) => form.choose({ topic })}
      />
    </Question>
  )
}

/** The note with the result of 算政策 under what was written. */
const withMatch = (note: string, text: string) => [note.trim(), text].filter((one) => one !== '').join('\n')

function NoteField({ form }: { form: Form }) {
  const words = useCopy(consultCopy)
  const { note: error } = form.errors
  const [summary] = useState(readMatchSummary)
  return (
    <View className="mt-24">
      <TextArea
        optional
        label={words.note}
        placeholder={words.notePlaceholder}
        maxLength={LONGEST_NOTE}
        value={form.note}
        onChange={form.setNote}
        {...(error === undefined ? {} : { error })}
      />
      {summary !== undefined && (
        <AttachMatch
          text={summary.brief}
          attached={form.note.includes(summary.brief)}
          onAttach={() => form.setNote(withMatch(form.note, summary.brief))}
          onRemove={() => form.setNote(form.note.replace(summary.brief, '').trim())}
        />
      )}
    </View>
  )
}

/** The whole form of a consultation, and after it was sent what became of it. */
export function ConsultForm(props: ConsultFormProps) {
  const { offered, assumedCalendar, wish, catalog, settings, reload } = props
  const words = useCopy(consultCopy)
  const [booked, setBooked] = useState<BookingView>()
  const form = useConsultForm({ offered, assumedCalendar, wish, reload, onBooked: setBooked })
  if (booked !== undefined) {
    return (
      <Screen title={words.title}>
        <ConsultBooked booking={booked} />
      </Screen>
    )
  }
  return (
    <Screen title={words.title} bar={<ConsultBar form={form} />}>
      {props.notice}
      <View className="consult-first">
        <TopicSection form={form} offered={offered} />
      </View>
      <AdviserSection form={form} />
      <WaySection form={form} />
      <TimeSection form={form} />
      <NoteField form={form} />
      <Question title={words.reach}>
        <ContactFields
          value={form.details}
          onChange={form.changeDetails}
          errors={form.errors}
          askWechat={settings.phoneButton}
        />
      </Question>
      <HandleConsent
        title={words.handle}
        text={words.handleText}
        checked={form.handle}
        onChange={form.setHandle}
        {...(form.attempted && !form.handle ? { problem: words.consentNeeded } : {})}
      />
      <SourceLine catalog={catalog} />
      <WhatThen terms={form.options.terms} startAt={form.options.startAt} examples={words.examples} />
    </Screen>
  )
}

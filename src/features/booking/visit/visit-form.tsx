import type { BookingView } from '@contract/booking/view'
import type { Place } from '@contract/content/place'
import type { Settings } from '@contract/content/settings'
import { type ReactNode, useState } from 'react'
import { ContactFields } from '@/components/contact-fields/contact-fields'
import { Screen } from '@/components/screen/screen'
import { SourceLine } from '@/components/source-line/source-line'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { HandleConsent } from '../handle-consent'
import { Question } from '../question'
import type { VisitWish } from '../visit-wish'
import { WhatThen } from '../what-then'
import type { Availability } from './availability-options'
import { visitCopy } from './copy'
import { LostRaceSheet } from './lost-race-sheet'
import { ParkCard } from './park-card'
import { useVisitForm } from './use-visit-form'
import { VisitBar } from './visit-bar'
import { VisitBooked } from './visit-booked'
import { WhenSection } from './when-section'

export interface VisitFormProps {
  park: Place
  /** What the page was opened with. */
  wish: VisitWish
  availability: Availability
  catalog: Catalog
  settings: Settings
  /** Above the form: that the seats shown are not fresh. */
  notice?: ReactNode
  /** Shows newer seats. */
  show: (availability: Availability) => void
  onChangePark: () => void
  /** The sheet of parks. */
  parkSheet: ReactNode
}

/** The whole form of a visit, and after it was sent what became of it. */
export function VisitForm(props: VisitFormProps) {
  const { park, wish, availability, catalog, settings, show, onChangePark, parkSheet } = props
  const words = useCopy(visitCopy)
  const [booked, setBooked] = useState<BookingView>()
  const form = useVisitForm({ place: park.id, wish, availability, show, onBooked: setBooked })
  if (booked !== undefined) {
    return (
      <Screen title={words.doneTitle}>
        <VisitBooked booking={booked} park={park} />
      </Screen>
    )
  }
  return (
    <Screen
      title={words.title}
      bar={<VisitBar form={form} park={park} />}
      overlay={
        <>
          {parkSheet}
          <LostRaceSheet form={form} />
        </>
      }
    >
      {props.notice}
      <ParkCard park={park} meetingPoint={availability.meetingPoint} onChange={onChangePark} />
      <WhenSection form={form} availability={availability} />
      <Question title={words.who}>
        <ContactFields
          value={form.details}
          onChange={form.changeDetails}
          errors={form.errors}
          askWechat={settings.phoneButton}
        />
      </Question>
      <HandleConsent
        title={words.handle}
        text={words.handleText(park.shortName ?? park.name)}
        checked={form.handle}
        onChange={form.setHandle}
        {...(form.attempted && !form.handle ? { problem: words.consentNeeded } : {})}
      />
      <SourceLine catalog={catalog} />
      <WhatThen terms={availability} startAt={form.chosen?.startAt} examples={words.examples} />
    </Screen>
  )
}

import type { Settings } from '@contract/content/settings'
import { isEventDay } from '@domain/event/is-event-day'
import { takesRegistrations } from '@domain/event/takes-registrations'
import { useDidShow } from '@tarojs/taro'
import { AsyncContent } from '@/components/async-content/async-content'
import { ContactFields } from '@/components/contact-fields/contact-fields'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Note } from '@/components/note/note'
import { Screen } from '@/components/screen/screen'
import { Section } from '@/components/section/section'
import { Skeleton } from '@/components/skeleton/skeleton'
import { SourceLine } from '@/components/source-line/source-line'
import { type Catalog, itemOf, keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { routes } from '@/routes'
import { EventHead } from '../event-head'
import type { DatedEvent } from '../event-times'
import { registerCopy } from './copy'
import { RegisterBar } from './register-bar'
import { RegisterConsent } from './register-consent'
import { useRegisterForm } from './use-register-form'

interface FormProps {
  event: DatedEvent
  catalog: Catalog
  settings: Settings | undefined
  /** Opened at the event itself, by its code or its main button. */
  onSite: boolean
}

function Form({ event, catalog, settings, onSite }: FormProps) {
  const words = useCopy(registerCopy)
  const form = useRegisterForm({ event: event.id, onSite }, ({ id }) => replace(routes.ticket({ id })))
  return (
    <Screen title={onSite ? words.titleHere : words.title} bar={<RegisterBar form={form} event={event.id} />}>
      <EventHead event={event} />
      <Section title={words.who}>
        <ContactFields
          value={form.details}
          onChange={form.changeDetails}
          errors={form.errors}
          askWechat={settings?.phoneButton === true}
        />
      </Section>
      <RegisterConsent form={form} />
      <SourceLine catalog={catalog} />
      <Note tone="brand" icon="ticket" className="mt-24">
        {words.whatFollows}
      </Note>
      <Note icon="shield" className="mt-12">
        {words.forwardOnly}
      </Note>
    </Screen>
  )
}

function Closed() {
  const words = useCopy(registerCopy)
  return (
    <Screen title={words.title}>
      <EmptyState
        icon="calendar"
        title={words.closedTitle}
        text={words.closedText}
        action={{ text: words.toEvent, onPress: () => replace(routes.events()) }}
      />
    </Screen>
  )
}

interface ContentProps {
  catalog: Catalog
  id: string
  asksOnSite: boolean
}

function Content({ catalog, id, asksOnSite }: ContentProps) {
  const event = itemOf(catalog, 'event', id)
  const [settings] = listOf(catalog, 'settings')
  if (event === undefined || !takesRegistrations(event) || event.endAt <= Date.now()) return <Closed />
  const onSite = asksOnSite && isEventDay(event, Date.now())
  return <Form event={event} catalog={catalog} settings={settings} onSite={onSite} />
}

/** 报名: which event, whom to answer, one consent. `asksOnSite`: the way here was the event itself, 现场报名. */
export function RegisterPage({ event, asksOnSite }: { event: string; asksOnSite: boolean }) {
  useDidShow(keepCatalogFresh)
  const words = useCopy(registerCopy)
  const { state, reload } = useCatalog()
  if (state.status === 'ready' || state.status === 'stale') {
    return <Content catalog={state.data} id={event} asksOnSite={asksOnSite} />
  }
  return (
    <Screen title={words.title}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={3} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {() => null}
      </AsyncContent>
    </Screen>
  )
}

import type { Settings } from '@contract/content/settings'
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
}

function Form({ event, catalog, settings }: FormProps) {
  const words = useCopy(registerCopy)
  const form = useRegisterForm(event.id, ({ id }) => replace(routes.ticket({ id })))
  return (
    <Screen title={words.title} bar={<RegisterBar form={form} event={event.id} />}>
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

function Content({ catalog, id }: { catalog: Catalog; id: string }) {
  const event = itemOf(catalog, 'event', id)
  const [settings] = listOf(catalog, 'settings')
  if (event === undefined || !takesRegistrations(event) || event.endAt <= Date.now()) return <Closed />
  return <Form event={event} catalog={catalog} settings={settings} />
}

/** 报名: which event, whom to answer, one consent. */
export function RegisterPage({ event }: { event: string }) {
  useDidShow(keepCatalogFresh)
  const words = useCopy(registerCopy)
  const { state, reload } = useCatalog()
  if (state.status === 'ready' || state.status === 'stale') return <Content catalog={state.data} id={event} />
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

import type { TicketView } from '@contract/event/view'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { ActionBar } from '@/components/action-bar/action-bar'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { EmptyState } from '@/components/empty-state/empty-state'
import { FootNote } from '@/components/foot-note/foot-note'
import { ListItem } from '@/components/list-item/list-item'
import { SafetyNote } from '@/components/safety-note/safety-note'
import { Screen } from '@/components/screen/screen'
import { ConfirmSheet } from '@/components/sheet/confirm-sheet'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { itemOf, keepCatalogFresh, useCatalog, useStoredWord } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useAction } from '@/platform/query/use-action'
import { useQuery } from '@/platform/query/use-query'
import { routes } from '@/routes'
import { ProblemNote } from '../problem-note'
import { ChangeNote } from './change-note'
import { ticketCopy } from './copy'
import { TicketCard } from './ticket-card'
import { ticketStatus } from './ticket-status'

function WithoutId() {
  const words = useCopy(ticketCopy)
  return (
    <Screen title={words.title}>
      <EmptyState
        icon="ticket"
        title={words.unknownTitle}
        text={words.unknownText}
        action={{ text: words.toList, onPress: () => go(routes.registrations()) }}
      />
    </Screen>
  )
}

function Shown({ ticket }: { ticket: TicketView }) {
  const words = useCopy(ticketCopy)
  const catalog = loadedData(useCatalog().state)
  const inWords = useStoredWord()
  const event = catalog === undefined ? undefined : itemOf(catalog, 'event', ticket.event)
  const venue = event?.venue ?? (ticket.venue === null ? undefined : inWords(ticket.venue))
  return (
    <>
      <TicketCard ticket={ticket} venue={venue} />
      <ChangeNote change={ticket.change} />
      <SafetyNote safety={ticket.safety} about="event" reader="person" />
      {ticket.demo && <FootNote align="center">{words.exampleTicket}</FootNote>}
      <Card className="card-list mt-16">
        <ListItem
          icon="map-pin"
          title={venue ?? words.venueUnknown}
          text={words.addressUnknown}
          value={words.ask}
          onPress={() => go(routes.inquirySubmit({ kind: 'settle', event: ticket.event }))}
        />
        <ListItem
          icon="calendar"
          title={words.toEvent}
          onPress={() => go(routes.event({ id: ticket.event }))}
        />
      </Card>
    </>
  )
}

/** Asking for the cancellation, sending it, and showing what came of it. */
function useCancelling(id: string, after: { show: (ticket: TicketView) => void; reload: () => void }) {
  const { run, busy, error } = useAction('event.cancel')
  const [asking, setAsking] = useState(false)
  const sure = async (ticket: TicketView) => {
    const outcome = await run({ id })
    setAsking(false)
    if (outcome?.ok === true) after.show({ ...ticket, ...outcome.data })
    else if (outcome !== undefined) after.reload()
  }
  return { asking, busy, error, ask: () => setAsking(true), keep: () => setAsking(false), sure }
}

function Ticket({ id }: { id: string }) {
  useDidShow(keepCatalogFresh)
  const words = useCopy(ticketCopy)
  const { state, reload, show } = useQuery<TicketView>(`event.ticket:${id}`, () =>
    call('event.ticket', { id }),
  )
  const cancelling = useCancelling(id, { show, reload })
  const ticket = loadedData(state)
  const { error } = cancelling
  const word = ticket === undefined ? undefined : ticketStatus(ticket, Date.now()).word
  const canCancel = word === 'registered' || word === 'withdrawn'
  const bar = (
    <ActionBar {...(error === undefined ? {} : { lead: <ProblemNote error={error} /> })}>
      <Button variant="outline" grow wide onPress={cancelling.ask}>
        {words.cancel}
      </Button>
    </ActionBar>
  )
  return (
    <Screen
      title={words.title}
      {...(canCancel ? { bar } : {})}
      overlay={
        <ConfirmSheet
          open={cancelling.asking}
          title={words.cancelTitle}
          confirm={words.cancelSure}
          keep={words.cancelKeep}
          danger
          busy={cancelling.busy}
          onClose={cancelling.keep}
          onConfirm={() => ticket !== undefined && void cancelling.sure(ticket)}
        >
          {words.cancelText}
        </ConfirmSheet>
      }
    >
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={2} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {(data) => <Shown ticket={data} />}
      </AsyncContent>
    </Screen>
  )
}

/** One ticket; a link without an id leads to the list. */
export function TicketPage({ id }: { id: string }) {
  return id === '' ? <WithoutId /> : <Ticket id={id} />
}

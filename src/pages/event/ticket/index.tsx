import { TicketPage } from '@/features/event/ticket/ticket-page'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

export default function EventTicketPage() {
  const { id = '' } = useRouteParameters<'id'>()
  return <TicketPage id={id} />
}

import { RegisterPage } from '@/features/event/register/register-page'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

export default function EventRegisterPage() {
  const { event = '', onSite = '' } = useRouteParameters<'event' | 'onSite'>()
  return <RegisterPage event={event} asksOnSite={onSite !== ''} />
}

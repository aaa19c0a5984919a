import { RegisterPage } from '@/features/event/register/register-page'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

export default function EventRegisterPage() {
  const { event = '' } = useRouteParameters<'event'>()
  return <RegisterPage event={event} />
}

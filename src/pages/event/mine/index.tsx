import { RegistrationList } from '@/features/event/mine/registration-list'

export default function EventMinePage() {
  return <RegistrationList />
}

import { RosterScreen } from '@/features/staff/roster-screen'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

/** 工作台 · who registered for an event. */
export default function StaffRosterPage() {
  const { event = '' } = useRouteParameters<'event'>()
  return <RosterScreen event={event} />
}

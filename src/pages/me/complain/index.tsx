import { ComplainScreen } from '@/features/me/complain/complain-screen'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

/** 投诉. */
export default function MeComplainPage() {
  return <ComplainScreen again={useRouteParameters<'again'>().again} />
}

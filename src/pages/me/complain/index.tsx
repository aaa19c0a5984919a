import { ComplainScreen } from '@/features/me/complain/complain-screen'

/** 投诉. */
export default function MeComplainPage() {
  return <ComplainScreen />
}

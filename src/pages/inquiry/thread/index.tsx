import { InquiryThreadPage } from '@/features/inquiry/thread/inquiry-thread-page'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

export default function ThreadPage() {
  const { id, again } = useRouteParameters<'id' | 'again'>()
  return <InquiryThreadPage id={id ?? ''} again={again} />
}

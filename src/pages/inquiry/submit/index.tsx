import { InquirySubmitPage } from '@/features/inquiry/submit/inquiry-submit-page'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

export default function SubmitPage() {
  return (
    <InquirySubmitPage
      opening={useRouteParameters<'kind' | 'park' | 'policy' | 'event' | 'service' | 'about' | 'again'>()}
    />
  )
}

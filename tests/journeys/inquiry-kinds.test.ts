import { onTheWeb } from './harness/web-driver'
import { inquiryKinds } from './texts/inquiry-kinds'

inquiryKinds(onTheWeb)

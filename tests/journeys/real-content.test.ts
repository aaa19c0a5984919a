import { onTheWeb } from './harness/web-driver'
import { realContent } from './texts/real-content'

realContent(onTheWeb)

import { onTheWeb } from './harness/web-driver'
import { attachments } from './texts/attachments'

attachments(onTheWeb)

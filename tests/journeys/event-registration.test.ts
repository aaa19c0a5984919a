import { onTheWeb } from './harness/web-driver'
import { eventRegistration } from './texts/event-registration'

eventRegistration(onTheWeb)

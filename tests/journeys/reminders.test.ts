import { onTheWeb } from './harness/web-driver'
import { reminders } from './texts/reminders'

reminders(onTheWeb)

import { onTheWeb } from './harness/web-driver'
import { firstSummit } from './texts/first-summit'

firstSummit(onTheWeb)

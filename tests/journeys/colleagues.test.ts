import { onTheWeb } from './harness/web-driver'
import { colleagues } from './texts/colleagues'

colleagues(onTheWeb)

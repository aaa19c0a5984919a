import { onTheWeb } from './harness/web-driver'
import { consultation } from './texts/consultation'

consultation(onTheWeb)

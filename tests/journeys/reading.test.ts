import { onTheWeb } from './harness/web-driver'
import { reading } from './texts/reading'

reading(onTheWeb)

import { onTheWeb } from './harness/web-driver'
import { comesBack } from './texts/comes-back'

comesBack(onTheWeb)

import { onTheWeb } from './harness/web-driver'
import { campaign } from './texts/campaign'

campaign(onTheWeb)

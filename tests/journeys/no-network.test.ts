import { onTheWeb } from './harness/web-driver'
import { withoutNetwork } from './texts/no-network'

withoutNetwork(onTheWeb)

import { onTheWeb } from './harness/web-driver'
import { servicePlan } from './texts/service-plan'

servicePlan(onTheWeb)

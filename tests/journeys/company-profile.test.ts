import { onTheWeb } from './harness/web-driver'
import { companyProfile } from './texts/company-profile'

companyProfile(onTheWeb)

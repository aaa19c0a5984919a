import { companyProfile } from '../../journeys/texts/company-profile'
import { inWechat } from '../weapp-driver'

companyProfile(inWechat)

import { createMain } from '../shared/dispatch'
import { campaign } from './actions'

export const main = createMain(campaign)

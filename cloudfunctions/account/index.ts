import { createMain } from '../shared/dispatch'
import { account } from './actions'

export const main = createMain(account)

import { createMain } from '../shared/dispatch'
import { policy } from './actions'

export const main = createMain(policy)

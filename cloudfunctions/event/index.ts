import { createMain } from '../shared/dispatch'
import { event } from './actions'

export const main = createMain(event)

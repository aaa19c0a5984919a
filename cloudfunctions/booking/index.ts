import { createMain } from '../shared/dispatch'
import { booking } from './actions'

export const main = createMain(booking)

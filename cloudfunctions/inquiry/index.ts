import { createMain } from '../shared/dispatch'
import { inquiry } from './actions'

export const main = createMain(inquiry)

import { createMain } from '../shared/dispatch'
import { message } from './actions'

export const main = createMain(message)

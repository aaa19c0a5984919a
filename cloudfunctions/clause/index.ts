import { createMain } from '../shared/dispatch'
import { clause } from './actions'

export const main = createMain(clause)

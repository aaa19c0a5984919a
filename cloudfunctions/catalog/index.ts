import { createMain } from '../shared/dispatch'
import { catalog } from './actions'

export const main = createMain(catalog)

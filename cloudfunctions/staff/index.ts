import { createMain } from '../shared/dispatch'
import { staff } from './actions'

export const main = createMain(staff)

import type { Handlers } from '../shared/call'
import { sync } from './sync'

export const catalog: Handlers<'catalog'> = { 'catalog.sync': sync }

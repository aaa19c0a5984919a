import type { Handlers } from '../shared/call'
import { count } from './count'

export const policy: Handlers<'policy'> = { 'policy.count': count }

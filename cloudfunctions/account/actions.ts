import type { Handlers } from '../shared/call'
import { me } from './me'
import { readPhone } from './read-phone'

export const account: Handlers<'account'> = { 'account.me': me, 'account.readPhone': readPhone }

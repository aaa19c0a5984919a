import { succeed } from '@contract/errors'
import type { Handler } from '../shared/call'
import { changeOwnInquiry } from './change-inquiry'

/** More from the person; after an answer it starts the reply clock anew. */
export const followUp: Handler<'inquiry.followUp'> = ({ id, text }, call) =>
  changeOwnInquiry({ id, kind: 'follow_up', move: () => succeed({ kind: 'follow_up', text }) }, call)

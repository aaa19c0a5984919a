import { succeed } from '@contract/errors'
import { countUnread } from '../shared/adapters/message-store'
import { readStaff } from '../shared/adapters/staff-store'
import type { Handler } from '../shared/call'

export const me: Handler<'account.me'> = async (_input, call) =>
  succeed({
    kind: call.identity.kind === 'wechat' ? 'wechat' : 'web',
    staff: await readStaff(call.subject),
    unread: await countUnread(call.subject),
  })

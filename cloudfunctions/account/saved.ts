import { succeed } from '@contract/errors'
import { readSaved } from '../shared/adapters/saved-store'
import type { Handler } from '../shared/call'

export const saved: Handler<'account.saved'> = async (_input, call) =>
  succeed({ items: (await readSaved(call.subject))?.items ?? [] })

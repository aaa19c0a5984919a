import { refuse, succeed } from '@contract/errors'
import { readDraft } from '../shared/adapters/clause-draft-store'
import type { Handler } from '../shared/call'
import { showDraft } from './show-draft'

export const read: Handler<'clause.read'> = async ({ id }, call) => {
  const draft = await readDraft(call.district, id)
  return draft === null ? refuse('NOT_FOUND') : succeed(await showDraft(draft, call))
}

import { refuse, succeed } from '@contract/errors'
import { submitted } from '@domain/clause-draft/move-draft'
import type { Handler } from '../shared/call'
import { changeDraftOf } from './change-draft'
import { moverOf, warningsOfDraft } from './show-draft'

export const submit: Handler<'clause.submit'> = ({ id, version }, call) =>
  changeDraftOf(
    {
      id,
      move: 'submit',
      seen: version,
      change: async (read) => {
        const blocking = (await warningsOfDraft(read, call.now)).filter(({ blocks }) => blocks)
        if (blocking.length === 0) return succeed(submitted(moverOf(call)))
        const fields = blocking.map(({ kind, text }) => ({ path: kind, message: text }))
        return refuse('CLAUSE_BLOCKED', { fields })
      },
    },
    call,
  )

import { refuse, succeed } from '@contract/errors'
import type { Handler } from '../shared/call'
import { changeDraftOf } from './change-draft'
import { warningsOfDraft } from './show-draft'

export const submit: Handler<'clause.submit'> = ({ id, version }, call) =>
  changeDraftOf(
    {
      id,
      move: 'submit',
      seen: version,
      change: async (read) => {
        const blocking = (await warningsOfDraft(read, call.now)).filter(({ blocks }) => blocks)
        if (blocking.length === 0) return succeed({ remark: null })
        const fields = blocking.map(({ kind, text }) => ({ path: kind, message: text }))
        return refuse('CLAUSE_BLOCKED', { fields })
      },
    },
    call,
  )

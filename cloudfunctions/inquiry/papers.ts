import { succeed } from '@contract/errors'
import type { Handler } from '../shared/call'
import { allOffered } from './all-offered'
import { changeOwnInquiry } from './change-inquiry'

/** The papers now at hand; only those asked for this matter can be named. */
export const papers: Handler<'inquiry.papers'> = ({ id, ready }, call) =>
  changeOwnInquiry(
    {
      id,
      kind: 'papers',
      move: (inquiry) => {
        const offered = allOffered(ready, inquiry.papers.asked, { path: 'ready', locale: call.locale })
        return offered.ok ? succeed({ kind: 'papers', ready }) : offered
      },
    },
    call,
  )

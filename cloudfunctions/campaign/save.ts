import { refuse, succeed } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import { templateFieldProblem } from '@domain/message/field-problem'
import { authorsWith } from '@domain/push/move-campaign'
import type { Handler } from '../shared/call'
import { changeCampaignOf } from './change-campaign'
import { moverOf } from './show-campaign'

/** Keeps the words of a campaign; what WeChat would refuse with 47003 is refused here. */
export const save: Handler<'campaign.save'> = ({ id, version, title, text, tellsMayFit }, call) =>
  changeCampaignOf(
    {
      id,
      move: 'save',
      seen: version,
      change: (read) => {
        if (templateFieldProblem('thing1', title) !== undefined) {
          return refuse('BAD_INPUT', {
            fields: [{ path: 'title', message: fieldProblems.FORMAT[call.locale] }],
          })
        }
        return succeed({ title, text, tellsMayFit, authors: authorsWith(read, moverOf(call)) })
      },
    },
    call,
  )

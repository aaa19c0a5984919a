import { succeed } from '@contract/errors'
import { ROSTER_PAGE } from '@contract/event/actions'
import { viewRosterRow } from '@domain/event/view-registration'
import { countRegistrations, listRegistrationsFor } from '../shared/adapters/registration-store'
import type { Handler } from '../shared/call'

/** A page in the order people registered: whoever comes later stands at the end, so no page shifts. */
export const roster: Handler<'event.roster'> = async ({ event, skip = 0 }, { district }) => {
  const [rows, registered, cancelled, onSite] = await Promise.all([
    listRegistrationsFor({ district, event }, { skip, limit: ROSTER_PAGE + 1 }),
    countRegistrations({ district, event, status: 'registered' }),
    countRegistrations({ district, event, status: 'cancelled' }),
    countRegistrations({ district, event, status: 'registered', onSite: true }),
  ])
  const items = rows.slice(0, ROSTER_PAGE).map(viewRosterRow)
  return succeed({ registered, cancelled, onSite, items, more: rows.length > ROSTER_PAGE })
}

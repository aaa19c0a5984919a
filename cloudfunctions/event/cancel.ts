import { succeed } from '@contract/errors'
import { registrationNotices } from '@domain/event/notices'
import { cancelRegistration } from '@domain/event/transitions'
import { viewRegistration } from '@domain/event/view-registration'
import { changeRegistration, readRegistration } from '../shared/adapters/registration-store'
import type { Handler } from '../shared/call'
import { changed, changeRecord } from '../shared/change-record'
import { giveSeatBack } from '../shared/event/give-seat-back'

/** The registration first, then the seat: a crash in between hides a seat until settled, never oversells. */
export const cancel: Handler<'event.cancel'> = async ({ id }, call) => {
  const result = await changeRecord(
    {
      kind: 'cancel',
      read: () => readRegistration(id),
      write: changeRegistration,
      mayChange: ({ subject }) => subject === call.subject,
      decide: (read) => {
        const moved = cancelRegistration(read, call.now)
        if (!moved.ok) return moved
        const set = { status: moved.value }
        const after = changed(read, set, call)
        return succeed({ after, set, notices: registrationNotices(after, call.now) })
      },
    },
    call,
  )
  if (!result.ok) return result
  await giveSeatBack(result.value)
  return succeed(viewRegistration(result.value))
}

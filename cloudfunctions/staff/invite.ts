import { refuse, succeed } from '@contract/errors'
import { addInvitation, readInvitation } from '../shared/adapters/invitation-store'
import type { Handler } from '../shared/call'
import { INVITATION_LIFE_MS, invitationCodeFor, invitationHash } from '../shared/invitation-code'

/** The code is shown to the administrator again when the same request is repeated, never otherwise. */
export const invite: Handler<'staff.invite'> = async (input, call) => {
  const code = invitationCodeFor(call.subject, call.requestId)
  const expiresAt = call.now + INVITATION_LIFE_MS
  const added = await addInvitation({
    _id: invitationHash(code),
    district: call.district,
    name: input.name,
    roles: input.roles,
    places: input.places,
    invitedBy: call.subject,
    inputHash: call.inputHash,
    expiresAt,
    usedBy: null,
    usedAt: null,
    finished: false,
    createdAt: call.now,
    updatedAt: call.now,
    version: 1,
  })
  if (added) return succeed({ code, expiresAt })
  const earlier = await readInvitation(invitationHash(code))
  return earlier?.inputHash === call.inputHash
    ? succeed({ code, expiresAt: earlier.expiresAt })
    : refuse('REQUEST_REUSED')
}

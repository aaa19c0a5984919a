import {
  DEPLOYMENT,
  INVITATION_LIFE_MS,
  invitationHash,
  randomInvitationCode,
} from '../../cloudfunctions/shared/invitation-code'
import type { Cloud } from './open-cloud'

/**
 * A fresh invitation for the first administrator; null when there is an administrator already. Earlier
 * unused ones of this kind stop working, so that only the last one printed is good.
 */
export async function inviteFirstAdministrator(
  cloud: Cloud,
  args: { district: string; name: string; now: number },
): Promise<string | null> {
  const database = cloud.database()
  const staff = await database
    .collection('staff')
    .where({ district: args.district, roles: 'admin', active: true })
    .count()
  if ((staff.total ?? 0) > 0) return null
  const code = randomInvitationCode()
  const invitations = database.collection('invitations')
  await invitations.where({ district: args.district, invitedBy: DEPLOYMENT, usedBy: null }).remove()
  await invitations.add({
    _id: invitationHash(code),
    district: args.district,
    name: args.name,
    roles: ['admin', 'officer'],
    places: [],
    invitedBy: DEPLOYMENT,
    inputHash: '',
    expiresAt: args.now + INVITATION_LIFE_MS,
    usedBy: null,
    usedAt: null,
    finished: false,
    createdAt: args.now,
    updatedAt: args.now,
    version: 1,
  })
  return code
}

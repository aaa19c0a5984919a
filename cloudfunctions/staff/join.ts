import { refuse, succeed } from '@contract/errors'
import { putOnDuty } from '../shared/adapters/district-store'
import { redeemInvitation, standingOf } from '../shared/adapters/invitation-store'
import { rememberRequest } from '../shared/adapters/request-store'
import { addStaff, renewStaff, type StaffDocument } from '../shared/adapters/staff-store'
import type { Handler } from '../shared/call'
import { invitationHash } from '../shared/invitation-code'

/**
 * Makes a WeChat identity staff. An anonymous web visitor cannot join: nothing would tell them apart from
 * the next person at the same browser. A colleague's later invitation replaces what the earlier one gave.
 * Each step can be repeated, so a crash is mended by trying again.
 */
export const join: Handler<'staff.join'> = async (input, call) => {
  if (call.identity.kind !== 'wechat') return refuse('FORBIDDEN')
  const code = { hash: invitationHash(input.code), district: call.district }
  const standing = await standingOf(code, call.subject, call.now)
  if (standing === 'invalid') return refuse('INVITATION_INVALID')
  // One's own used invitation changes nothing, so there is nothing to remember.
  if (standing === 'free' && (await rememberRequest(call)) === null) return refuse('REQUEST_REUSED')
  const invitation = await redeemInvitation(code, call.subject, call.now)
  if (invitation === null) return refuse('INVITATION_INVALID')
  const { name, roles, places } = invitation
  const document: StaffDocument = {
    _id: call.subject,
    district: call.district,
    name,
    roles,
    places,
    active: true,
    joinedAt: invitation.usedAt ?? call.now,
    createdAt: call.now,
    updatedAt: call.now,
    version: 1,
  }
  const profile = (await addStaff(document)) ? { name, roles, places } : await renewStaff(document)
  if (profile === null) return refuse('INVITATION_INVALID')
  await putOnDuty(call.district, { subject: call.subject, ...profile })
  return succeed(profile)
}

import type { StaffProfile } from '@contract/account/actions'
import { type Result, refuse, succeed } from '@contract/errors'
import { mayUseInvitation } from '@domain/staff/may-use-invitation'
import { putOnDuty, takeOffDuty } from '../shared/adapters/district-store'
import {
  finishInvitation,
  type InvitationDocument,
  readInvitation,
  redeemInvitation,
} from '../shared/adapters/invitation-store'
import { rememberRequest } from '../shared/adapters/request-store'
import {
  addStaff,
  isActive,
  readColleague,
  renewStaff,
  type StaffDocument,
} from '../shared/adapters/staff-store'
import type { Call, Handler } from '../shared/call'
import { DEPLOYMENT, invitationHash } from '../shared/invitation-code'
import { untilWritten } from '../shared/repeat'

/**
 * Makes a WeChat identity staff. An anonymous web visitor cannot join: nothing would tell them apart from
 * the next person at the same browser. A colleague's later invitation replaces what the earlier one gave.
 * Each step can be repeated, so a crash is mended by trying again; once all are done the code gives nothing more,
 * and only says to who used it what they have now. What is refused leaves the code as it was.
 */
export const join: Handler<'staff.join'> = async (input, call) => {
  if (call.identity.kind !== 'wechat') return refuse('FORBIDDEN')
  const hash = invitationHash(input.code)
  return untilWritten(async () => {
    const invitation = await readInvitation(hash)
    if (invitation === null || invitation.district !== call.district) return refuse('INVITATION_INVALID')
    if (invitation.usedBy === call.subject && invitation.finished !== false) return standing(call)
    return attempt(invitation, call)
  })
}

/** What a colleague has now; INVITATION_INVALID for who is none any more. */
async function standing({ subject, district }: Call): Promise<Result<StaffProfile>> {
  const colleague = await readColleague(subject)
  return colleague?.active && colleague.district === district
    ? succeed(profileOf(colleague))
    : refuse('INVITATION_INVALID')
}

const profileOf = ({ name, roles, places }: StaffDocument): StaffProfile => ({ name, roles, places })

/**
 * Null when the colleague changed between reading and writing, or was removed before everything was given: what they
 * were given until then is taken back with the next attempt.
 */
async function attempt(invitation: InvitationDocument, call: Call): Promise<Result<StaffProfile> | null> {
  const { subject, district, now } = call
  const [colleague, isInviterTrusted] = await Promise.all([
    readColleague(subject),
    mayInvite(invitation.invitedBy, district),
  ])
  if (!mayUseInvitation(invitation, { subject, district, now, isInviterTrusted, colleague })) {
    const wasCutOff = invitation.usedBy === subject && colleague?.active === false
    if (wasCutOff) await takeOffDuty(district, subject)
    return refuse('INVITATION_INVALID')
  }
  if (invitation.usedBy === null) {
    if ((await rememberRequest(call)) === null) return refuse('REQUEST_REUSED')
    if (!(await redeemInvitation(invitation._id, subject, now))) return refuse('INVITATION_INVALID')
  }
  const profile = await give({ ...invitation, usedAt: invitation.usedAt ?? now }, colleague, call)
  if (profile === null) return null
  await putOnDuty(district, { subject, ...profile })
  // A removal in between found nobody on the list yet.
  if (!(await isActive(subject))) return null
  await finishInvitation(invitation._id, now)
  return succeed(profile)
}

/** An administrator who left may have kept codes, so theirs are worth nothing from then on. */
async function mayInvite(inviter: string, district: string): Promise<boolean> {
  if (inviter === DEPLOYMENT) return true
  const colleague = await readColleague(inviter)
  return colleague?.active === true && colleague.district === district && colleague.roles.includes('admin')
}

/** What the colleague then has; null when they changed since they were read. */
async function give(
  { name, roles, places, usedAt }: InvitationDocument & { usedAt: number },
  colleague: StaffDocument | null,
  { subject, district, now }: Call,
): Promise<StaffProfile | null> {
  // What was used later is in force already: this one was interrupted meanwhile.
  if (colleague?.active && colleague.joinedAt >= usedAt) return profileOf(colleague)
  const given: StaffDocument = {
    ...{ _id: subject, district, name, roles, places, active: true, joinedAt: usedAt },
    history: [{ at: usedAt, kind: 'join', roles }],
    createdAt: now,
    updatedAt: now,
    version: 1,
  }
  const isWritten = await (colleague === null ? addStaff(given) : renewStaff(colleague, given))
  return isWritten ? profileOf(given) : null
}

import * as v from 'valibot'
import { hearPermissions } from '../shared/adapters/credit-store'
import { readDistrict } from '../shared/adapters/district-store'
import { DISTRICT } from '../shared/district'
import { subjectOfOpenid } from '../shared/identity'
import { permissionEvents, permissionPush } from './permission-events'
import { mediaCheck, receiveVerdict } from './picture-verdict'

/** Takes what WeChat pushes; an event that is none of ours is logged and changes nothing. */
export async function receivePush(event: unknown, now: number): Promise<void> {
  const verdict = v.safeParse(mediaCheck, event)
  if (verdict.success) return receiveVerdict(verdict.output, now)
  const permission = v.safeParse(permissionPush, event)
  if (!permission.success) {
    console.error(JSON.stringify({ push: 'not understood' }))
    return
  }
  const { settings } = await readDistrict(DISTRICT)
  const events = permissionEvents(permission.output, settings)
  if (events.length > 0) await hearPermissions(subjectOfOpenid(permission.output.FromUserName), events, now)
}

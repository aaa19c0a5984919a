import type { Visit } from '@contract/content/visit'
import { planSlots } from '@domain/slot/plan-slots'
import { type ReconciledSlot, reconcileSlots } from '@domain/slot/reconcile-slots'
import { addDays, dayOf } from '@domain/time/shanghai'
import { readVisits } from '../shared/adapters/content-store'
import { type District, readDistrict } from '../shared/adapters/district-store'
import { prepareQuotas } from '../shared/adapters/quota-store'
import { listOpenSlotsOfOthers, listSlotsOfResource } from '../shared/adapters/slot-store'
import { applyStep } from './apply-step'

/** Slots written at the same time: a new resource's horizon has hundreds. */
const AT_ONCE = 8
/** A slot that somebody books at that very moment is tried again. */
const ROUNDS = 3

/** Makes the slots of every resource's horizon and the quota buckets of today and tomorrow. */
export async function planAhead(districtId: string, now: number): Promise<number> {
  const district = await readDistrict(districtId)
  const visits = await readVisits(districtId)
  let changed = 0
  for (const day of [dayOf(now), addDays(dayOf(now), 1)]) changed += await prepareQuotas(districtId, day, now)
  for (const visit of visits) changed += await planVisit(visit, district, now)
  return changed + (await closeWithdrawn(visits, districtId, now))
}

async function planVisit(visit: Visit, district: District, now: number): Promise<number> {
  const planned = planSlots(visit, now, district.calendar)
  let changed = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const existing = await listSlotsOfResource(visit.id, now)
    const steps = reconcileSlots(existing, planned, { district: district.id, now })
    const applied = await applyAll(steps)
    changed += applied
    if (applied === steps.length) break
  }
  return changed
}

/** A resource that is no longer published takes no more bookings; those it has stay. */
async function closeWithdrawn(visits: readonly Visit[], district: string, now: number): Promise<number> {
  const resources = visits.map((visit) => visit.id)
  const left = await listOpenSlotsOfOthers(district, resources, now)
  return applyAll(left.map((read) => ({ kind: 'change', read, change: { open: false, updatedAt: now } })))
}

/** How many of the steps took effect. */
async function applyAll(steps: readonly ReconciledSlot[]): Promise<number> {
  let applied = 0
  for (let start = 0; start < steps.length; start += AT_ONCE) {
    const results = await Promise.all(steps.slice(start, start + AT_ONCE).map(applyStep))
    applied += results.filter(Boolean).length
  }
  return applied
}

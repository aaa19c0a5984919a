import type { Visit } from '@contract/content/visit'
import { type PlannedSlot, planSlots } from '@domain/slot/plan-slots'
import { reconcileSlots } from '@domain/slot/reconcile-slots'
import { addDays, dayOf } from '@domain/time/shanghai'
import { readVisits } from '../shared/adapters/content-store'
import { type District, readDistrict } from '../shared/adapters/district-store'
import { prepareQuotas } from '../shared/adapters/quota-store'
import { listSlotsOfResource } from '../shared/adapters/slot-store'
import { applyStep } from './apply-step'

/** Makes the slots of every resource's horizon and the quota buckets of today and tomorrow. */
export async function planAhead(districtId: string, now: number): Promise<number> {
  const district = await readDistrict(districtId)
  const visits = await readVisits(districtId)
  let changed = 0
  for (const visit of visits) changed += await planVisit(visit, district, now)
  for (const day of [dayOf(now), addDays(dayOf(now), 1)]) changed += await prepareQuotas(districtId, day, now)
  return changed
}

async function planVisit(visit: Visit, district: District, now: number): Promise<number> {
  const existing = await listSlotsOfResource(visit.id, now)
  const planned: PlannedSlot[] = planSlots(visit, now, district.calendar)
  const steps = reconcileSlots(existing, planned, { district: district.id, now })
  const results = []
  for (const step of steps) results.push(await applyStep(step))
  return results.filter(Boolean).length
}

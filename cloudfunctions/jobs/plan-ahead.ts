import { adviserResource, planAdviserSlots } from '@domain/slot/plan-adviser-slots'
import { type PlannedSlot, planSlots } from '@domain/slot/plan-slots'
import type { SlotKind } from '@domain/slot/slot'
import { addDays, dayOf } from '@domain/time/shanghai'
import { readAdvisers, readVisits } from '../shared/adapters/content-store'
import { type District, readDistrict } from '../shared/adapters/district-store'
import { prepareQuotas } from '../shared/adapters/quota-store'
import { listOpenSlotsOfOthers, listSlotsOfResource } from '../shared/adapters/slot-store'
import { applyPlan, applySteps } from './apply-plan'

interface PlannedResource {
  id: string
  slots: PlannedSlot[]
}

/** Makes the slots of every resource's horizon and the quota buckets of today and tomorrow. */
export async function planAhead(districtId: string, now: number): Promise<number> {
  const district = await readDistrict(districtId)
  let changed = 0
  for (const day of [dayOf(now), addDays(dayOf(now), 1)]) changed += await prepareQuotas(districtId, day, now)
  for (const [kind, resources] of Object.entries(await plannedResources(district, now))) {
    for (const { id, slots } of resources) {
      changed += await applyPlan(slots, () => listSlotsOfResource(id, now), { district: districtId, now })
    }
    changed += await closeWithdrawn({ kind: kind as SlotKind, resources }, districtId, now)
  }
  return changed
}

/** What can be booked for a time, by kind; events are planned by `planEvents`. */
async function plannedResources(
  { id, calendar }: District,
  now: number,
): Promise<Record<'visit' | 'consultation', PlannedResource[]>> {
  const [visits, advisers] = await Promise.all([readVisits(id), readAdvisers(id)])
  return {
    visit: visits.map((visit) => ({ id: visit.id, slots: planSlots(visit, now, calendar) })),
    consultation: advisers.map((adviser) => ({
      id: adviserResource(adviser.id),
      slots: planAdviserSlots(adviser, now, calendar),
    })),
  }
}

/** A resource that is no longer published takes no more bookings; those it has stay. */
async function closeWithdrawn(
  of: { kind: SlotKind; resources: readonly PlannedResource[] },
  district: string,
  now: number,
): Promise<number> {
  const resources = of.resources.map(({ id }) => id)
  const left = await listOpenSlotsOfOthers({ district, kind: of.kind, resources }, now)
  return applySteps(left.map((read) => ({ kind: 'change', read, change: { open: false, updatedAt: now } })))
}

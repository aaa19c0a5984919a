import type { StaffProfile } from '@contract/account/actions'
import type { Calendar, Settings } from '@contract/content/settings'
import type { WorkCalendar } from '@domain/time/work-calendar'
import { theDatabase } from '../cloud'
import { remember } from '../memory-cache'
import { withRetry } from '../with-retry'
import { districtCalendar } from '../work-calendar'

const CACHE_MS = 30_000

/** A colleague who may be given new matters. */
export interface DutyEntry {
  subject: string
  name: string
  roles: StaffProfile['roles']
  places: string[]
}

/** What functions need of a district in one read. */
export interface District {
  id: string
  settings: Settings
  calendar: WorkCalendar
  duty: DutyEntry[]
}

interface DistrictDocument {
  settings: Settings
  calendar: Calendar
  duty?: DutyEntry[]
  /** Counts the changes of `duty`; publishing content does not touch either. */
  dutyVersion?: number
}

const districts = remember<District>(CACHE_MS, async (id) => {
  const { data } = await withRetry(() => theDatabase().collection('district').doc(id).get())
  const document = data[0] as DistrictDocument | undefined
  if (document === undefined) throw new Error(`district ${id} has no published content`)
  return {
    id,
    settings: document.settings,
    calendar: districtCalendar(document.calendar),
    duty: document.duty ?? [],
  }
})

/** A district's settings, calendar and duty list, at most 30 s old. */
export function readDistrict(id: string): Promise<District> {
  return districts.get(id)
}

/** As many colleagues may join in the same moment. */
const MOST_ROUNDS = 20

/**
 * Puts a colleague on the duty list; replaces an earlier entry of the same subject, keeps an equal one. The
 * list is replaced as a whole if nobody else replaced it meanwhile, so nobody is lost or stands there twice.
 */
export async function putOnDuty(district: string, entry: DutyEntry): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { duty, dutyVersion } = await readDuty(district)
    const earlier = duty.find((one) => one.subject === entry.subject)
    if (earlier !== undefined && isSameDuty(earlier, entry)) return
    const others = duty.filter((one) => one.subject !== entry.subject)
    if (await replaceDuty(district, dutyVersion, [...others, entry])) return
  }
  throw new Error('the duty list kept changing')
}

/** Takes somebody off the duty list; nothing happens when they are not on it. */
export async function takeOffDuty(district: string, subject: string): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { duty, dutyVersion } = await readDuty(district)
    const others = duty.filter((one) => one.subject !== subject)
    if (others.length === duty.length || (await replaceDuty(district, dutyVersion, others))) return
  }
  throw new Error('the duty list kept changing')
}

async function readDuty(district: string): Promise<{ duty: DutyEntry[]; dutyVersion: number | null }> {
  const { data } = await withRetry(() => theDatabase().collection('district').doc(district).get())
  const document = data[0] as DistrictDocument | undefined
  if (document === undefined) throw new Error(`district ${district} has no published content`)
  return { duty: document.duty ?? [], dutyVersion: document.dutyVersion ?? null }
}

/** A district without a list has no version of it, which the condition finds as null. */
async function replaceDuty(
  district: string,
  dutyVersion: number | null,
  duty: DutyEntry[],
): Promise<boolean> {
  const { set } = theDatabase().command
  const { updated } = await withRetry(() =>
    theDatabase()
      .collection('district')
      .where({ _id: district, dutyVersion })
      .update({ duty: set(duty), dutyVersion: (dutyVersion ?? 0) + 1 }),
  )
  districts.forget(district)
  return updated === 1
}

const isSameDuty = (a: DutyEntry, b: DutyEntry) =>
  a.name === b.name && isSameList(a.roles, b.roles) && isSameList(a.places, b.places)

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item, index) => item === b[index])

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
  roles: ('admin' | 'officer' | 'park')[]
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

/** Puts a colleague on the duty list; replaces an earlier entry of the same subject, keeps an equal one. */
export async function putOnDuty(district: string, entry: DutyEntry): Promise<void> {
  const database = theDatabase()
  const document = database.collection('district').doc(district)
  const { data } = await withRetry(() => document.get())
  const { duty = [] } = (data[0] as DistrictDocument | undefined) ?? {}
  const earlier = duty.find((one) => one.subject === entry.subject)
  if (earlier !== undefined && isSameDuty(earlier, entry)) return
  await withRetry(() => document.update({ duty: database.command.pull({ subject: entry.subject }) }))
  await withRetry(() => document.update({ duty: database.command.addToSet(entry) }))
  districts.forget(district)
}

const isSameDuty = (a: DutyEntry, b: DutyEntry) =>
  a.name === b.name && isSameList(a.roles, b.roles) && isSameList(a.places, b.places)

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item, index) => item === b[index])

import type { SlotRule } from '@domain/slot/slot'
import { addWorkingMinutes, type WorkingMoment } from '@domain/time/add-working-minutes'
import { MINUTE } from '@domain/time/shanghai'
import type { District } from '../adapters/district-store'

/**
 * By when staff answer a booking made at `from`, to the whole minute that is shown; null when it confirms
 * itself or no hours are set.
 */
export function answerMoment(rule: SlotRule, district: District, from: number): WorkingMoment | null {
  if (rule.confirm === 'auto') return null
  const moment = addWorkingMinutes(from, rule.answerMinutes, {
    hours: district.settings.workingHours ?? [],
    calendar: district.calendar,
  })
  return moment && { ...moment, at: moment.at - (moment.at % MINUTE) }
}

import { DAY, startOfDay } from '@domain/time/shanghai'

/** What was verified longer ago than this is shown with a warning. */
export const OLD_AFTER_DAYS = 30

export interface VerificationAge {
  /** Whole days since it was verified; 0 on the day itself. */
  days: number
  old: boolean
}

/** The age of a verification. Both days are Asia/Shanghai calendar days. */
export function verificationAge(verifiedAt: string, today: string): VerificationAge {
  const days = Math.max(0, Math.round((startOfDay(today) - startOfDay(verifiedAt)) / DAY))
  return { days, old: days > OLD_AFTER_DAYS }
}

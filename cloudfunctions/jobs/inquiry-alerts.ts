import { type AlertedInquiry, alertInquiry } from '@domain/inquiry/alerts'
import type { Inquiry } from '@domain/inquiry/inquiry'
import { inquiryNotices } from '@domain/inquiry/notices'
import { type District, readDistrict } from '../shared/adapters/district-store'
import { changeInquiry, findForAlerts } from '../shared/adapters/inquiry-store'

/** Tells holders of soon-due matters, and everybody concerned of overdue ones; each once. */
export async function inquiryAlerts(districtId: string, now: number): Promise<number> {
  const district = await readDistrict(districtId)
  let told = 0
  for (const inquiry of await findForAlerts(districtId, now)) {
    const alerted = alertInquiry(inquiry, now)
    if (alerted !== null && (await record(inquiry, alerted, { district, now }))) told += 1
  }
  return told
}

function record(
  inquiry: Inquiry,
  alerted: AlertedInquiry,
  at: { district: District; now: number },
): Promise<boolean> {
  const notices = inquiryNotices(alerted.after, alerted.alerts, { duty: at.district.duty, at: at.now })
  return changeInquiry(inquiry, {
    set: alerted.set,
    push: { entries: alerted.entries },
    history: {
      at: at.now,
      by: 'timer',
      kind: alerted.alerts.join('+'),
      version: alerted.after.version,
      requestId: '',
      inputHash: '',
    },
    notices,
  })
}

import { DISTRICT } from '../shared/district'
import { causeForLog } from '../shared/log'
import { bookingAlerts } from './booking-alerts'
import { checkPictures } from './check-pictures'
import { checkTexts } from './check-texts'
import { copyHistory } from './copy-history'
import { deliverMessages } from './deliver-messages'
import { finishDeletions } from './finish-deletions'
import { inquiryAlerts } from './inquiry-alerts'
import { planAhead } from './plan-ahead'
import { planCampaigns } from './plan-campaigns'
import { planEvents } from './plan-events'
import { publishScheduled } from './publish-scheduled'
import { removeExpired } from './remove-expired'
import { removeInquiries } from './remove-inquiries'
import { removeUploads } from './remove-uploads'
import { settleClaims } from './settle-claims'
import { settleNotices } from './settle-notices'
import { tellEventChanges } from './tell-event-changes'
import { tellGroup } from './tell-group'
import { writeCampaigns } from './write-campaigns'

type Job = (district: string, now: number) => Promise<number>

/**
 * What each timer runs, in this order; a job that fails is logged and the others still run. The group's robot
 * is somebody else's server and may be slow, so it comes last.
 */
const timers: Record<string, Record<string, Job>> = {
  minute: {
    settleClaims,
    publishScheduled,
    planEvents,
    tellEventChanges,
    finishDeletions,
    checkTexts,
    checkPictures,
    inquiryAlerts,
    bookingAlerts,
    settleNotices,
    writeCampaigns,
    deliverMessages,
    copyHistory,
    tellGroup,
  },
  daily: { planAhead, planCampaigns, removeUploads, removeInquiries, removeExpired },
}

export interface JobsReport {
  ok: boolean
  /** How many things each job did. */
  done: Record<string, number>
  failed: string[]
}

/** Runs the jobs of a timer. Every job may be run again at any time and by two instances at once. */
export async function runJobs(timer: string, now: number): Promise<JobsReport> {
  const report: JobsReport = { ok: true, done: {}, failed: [] }
  for (const [name, job] of Object.entries(timers[timer] ?? {})) {
    try {
      report.done[name] = await job(DISTRICT, now)
    } catch (cause) {
      console.error(JSON.stringify({ job: name, cause: causeForLog(cause) }))
      report.failed.push(name)
      report.ok = false
    }
  }
  return report
}

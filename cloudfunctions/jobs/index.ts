import { now } from '../shared/clock'
import { identify } from '../shared/identity'
import { type JobsReport, runJobs } from './run-jobs'

/**
 * Whether the platform's timer fires this call. A client may call any function by name and write any event,
 * so the event proves nothing: the environment does, and no timer has an identity.
 * https://docs.cloudbase.net/cloud-function/timer-trigger
 */
function isFiredByTimer(): boolean {
  return process.env.TRIGGER_SRC === 'timer' && identify().subject === null
}

/** Entry of the timers; everybody else is refused and nothing runs. */
export const main = async (event: { TriggerName?: string }): Promise<JobsReport | { ok: false }> => {
  if (isFiredByTimer()) return runJobs(event.TriggerName ?? '', now())
  console.error(JSON.stringify({ jobs: 'refused', source: process.env.TRIGGER_SRC ?? '' }))
  return { ok: false }
}

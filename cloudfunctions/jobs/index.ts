import { now } from '../shared/clock'
import { runJobs } from './run-jobs'

/**
 * Entry of the timers. Only the platform fires it: a call that carries a person's identity is refused.
 * https://docs.cloudbase.net/cloud-function/timer-trigger
 */
export const main = async (event: { Type?: string; TriggerName?: string }) =>
  event.Type === 'Timer' ? runJobs(event.TriggerName ?? '', now()) : { ok: false }

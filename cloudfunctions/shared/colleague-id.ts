import { keyedId } from './secrets'

/** The id by which colleagues name each other: stable, and tells nothing of the WeChat identity behind it. */
export function colleagueId(subject: string): string {
  return `p${keyedId('colleague', subject)}`
}

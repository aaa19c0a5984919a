import { keyedId } from '../secrets'

/** A person's key in a slot: no dots, no dollars, not guessable; one person claims a slot once. */
export function claimKey(subject: string, slot: string): string {
  return `c${keyedId('claim', subject, slot)}`
}

import { setTimeout as pause } from 'node:timers/promises'
import type { Clash } from './claim-and-record'

/** Together about a second; whoever gives a claim back needs two database requests for it. */
const LOOKS = 12
const PAUSE_MS = 80

/** Looks again while another claim of the person is about to go or to stay; `settling` when it did neither. */
export async function clashOnceSettled(look: () => Promise<Clash>): Promise<Clash> {
  for (let looks = 1; ; looks += 1) {
    const clash = await look()
    if (clash !== 'settling' || looks === LOOKS) return clash
    await pause(PAUSE_MS)
  }
}

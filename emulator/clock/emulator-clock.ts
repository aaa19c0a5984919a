/** The emulator's time: the machine's clock plus an offset that tests and tools may move. */
export interface EmulatorClock {
  /** Epoch ms. */
  now(): number
  /** What to add to the machine's clock, in ms; functions receive it as EMULATOR_CLOCK_OFFSET_MS. */
  offsetMs(): number
  setTo(epochMs: number): void
  advance(ms: number): void
  reset(): void
}

export function createEmulatorClock(machineNow: () => number = Date.now): EmulatorClock {
  let offset = 0
  return {
    now: () => machineNow() + offset,
    offsetMs: () => offset,
    setTo(epochMs) {
      offset = epochMs - machineNow()
    },
    advance(ms) {
      offset += ms
    },
    reset() {
      offset = 0
    },
  }
}

/**
 * The one clock of the functions, epoch ms. Locally the emulator moves its time through the invocation's
 * environment; in the cloud the variable does not exist.
 */
export function now(): number {
  return Date.now() + Number(process.env.EMULATOR_CLOCK_OFFSET_MS ?? 0)
}

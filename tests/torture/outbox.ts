import { simulateOutbox } from './outbox/simulate'

/** What came of many simulated histories of the outbox. */
export interface OutboxTortureReport {
  seeds: number
  messages: number
  requests: number
  uncertain: number
  seconds: number
  /** Each begins with its seed, by which it can be played again. */
  findings: string[]
}

const MESSAGES = 10
/** The last history is a long one. */
const MANY = { messages: 10_000, people: 2_500 }

/** Histories of a few messages with a fault at every tenth request, and one of ten thousand messages. */
export async function tortureOutbox(torture: { seeds: number; seed: number }): Promise<OutboxTortureReport> {
  const startedAt = performance.now()
  const report = { seeds: torture.seeds, messages: 0, requests: 0, uncertain: 0, findings: [] as string[] }
  const run = async (seed: number, size: { messages: number; people: number }, faults: number) => {
    const { requests, ends, findings } = await simulateOutbox({ seed, ...size, workers: 3, faults })
    report.messages += size.messages
    report.requests += requests
    report.uncertain += ends.uncertain ?? 0
    report.findings.push(...findings.map((finding) => `seed ${seed}: ${finding}`))
  }
  for (let seed = torture.seed; seed < torture.seed + torture.seeds; seed += 1) {
    await run(seed, { messages: MESSAGES, people: 4 }, 0.1)
  }
  await run(torture.seed, MANY, 0.02)
  return { ...report, seconds: Math.round((performance.now() - startedAt) / 1_000) }
}

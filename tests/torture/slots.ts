import { aDistrict, aVisit } from '../builders/content'
import { inBatches } from '../harness/in-batches'
import { startCloud, TEST_NOW, type TestCloud } from '../harness/start-cloud'
import { type Attempt, attemptSeat } from './slots-attempt'
import { answerFindings, databaseFindings, settledFindings } from './slots-findings'

export interface SlotTorture {
  attempts: number
  seats: number
  instances: number
  /** Added to each SDK request, ms. */
  latencyMs: number
  /** Probability that the reply of a function, and of the database, is lost. */
  loss: number
  seed: number
}

export interface SlotTortureReport {
  /** What went against the rule; empty when it held. */
  findings: string[]
  /** How often each answer was given. */
  answers: Record<string, number>
  /** Requests that were never answered, and answers to try again; each was followed by a retry. */
  lost: number
  busy: number
  seconds: number
}

const SLOT = 'visit-kuamao:2026-11-26:1400'
const MINUTE = 60_000

/**
 * Many people after few seats at once, through HTTP and many instances, while replies get lost and everybody
 * tries again: exactly the seats are given, in the database, in the answers, and after the timers ran.
 */
export async function tortureSlots(torture: SlotTorture): Promise<SlotTortureReport> {
  const cloud = await startCloud({
    items: aDistrict({ visits: [aVisit({ seats: torture.seats })] }),
    latencyMs: torture.latencyMs,
    instancesPerFunction: torture.instances,
  })
  try {
    return await run(cloud, torture)
  } finally {
    await cloud.close()
  }
}

async function run(cloud: TestCloud, torture: SlotTorture): Promise<SlotTortureReport> {
  const { attempts: people, seats, loss, seed } = torture
  const startedAt = performance.now()
  await cloud.setFaults({ sdkReplyLoss: loss, functionReplyLoss: loss, seed })
  const everybody = Array.from({ length: people }, (_, person) => person)
  const attempts = await inBatches(everybody, (person) => attemptSeat(cloud, SLOT, person), people)
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10
  await cloud.setFaults({})
  const findings = [
    ...(await databaseFindings(cloud, SLOT, seats)),
    ...(await answerFindings(cloud, SLOT, attempts, seats)),
  ]
  await cloud.setClock(TEST_NOW + 3 * MINUTE)
  await cloud.fireTimer('minute')
  await cloud.fireTimer('minute')
  const afterwards = [
    ...(await databaseFindings(cloud, SLOT, seats)),
    ...(await settledFindings(cloud, SLOT)),
  ].map((finding) => `after the timers: ${finding}`)
  return { findings: [...findings, ...afterwards], ...summary(attempts), seconds }
}

function summary(attempts: Attempt[]): Pick<SlotTortureReport, 'answers' | 'lost' | 'busy'> {
  const answers: Record<string, number> = {}
  for (const { code } of attempts) answers[code] = (answers[code] ?? 0) + 1
  const total = (of: 'lost' | 'busy') => attempts.reduce((sum, one) => sum + one[of], 0)
  return { answers, lost: total('lost'), busy: total('busy') }
}

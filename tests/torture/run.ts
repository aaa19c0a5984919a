import { parseArgs } from 'node:util'
import { ensureTestBuild } from '../harness/ensure-test-build'
import { tortureCrash } from './crash'
import { type InputTortureReport, tortureInputs } from './inputs'
import { tortureIsolation } from './isolation'
import { tortureOutbox } from './outbox'
import { type SlotTortureReport, tortureSlots } from './slots'

/** `npm run torture -- [--only NAME] [--seed N] [--json]`: exit 1 when a rule did not hold. */
const { values } = parseArgs({
  options: { only: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } },
})

const SEATS = 20
const MOST_FINDINGS = 20
const seed = Number(values.seed ?? 1)

/** Runs one torture, prints what came of it and gives what went against the rule. */
const tortures: Record<string, () => Promise<string[]>> = {
  async slots() {
    ensureTestBuild()
    const torture = { attempts: 2_000, seats: SEATS, instances: 16, latencyMs: 5, loss: 0.05, seed }
    const report = await tortureSlots(torture)
    printSlots('slots', report)
    return report.findings
  },
  async inputs() {
    ensureTestBuild()
    const report = await tortureInputs({ cases: 10_000, seed })
    printInputs('inputs', report)
    return report.findings
  },
  async isolation() {
    const { violations, ...figures } = await tortureIsolation({ histories: 10_000, seed })
    const findings = figures.withWriteSkew > 0 ? violations : [...violations, 'no history shows write skew']
    printFigures('isolation', figures, findings)
    return findings
  },
  async outbox() {
    const { findings, ...figures } = await tortureOutbox({
      seeds: values.seed === undefined ? 1_000 : 1,
      seed,
    })
    printFigures('outbox', figures, findings)
    return findings
  },
  async crash() {
    const { figures, findings } = await tortureCrash({ rounds: 200, images: 1_000, seed })
    printFigures('crash', figures, findings)
    return findings
  },
}

function printFigures(name: string, figures: object, findings: string[]): void {
  if (values.json === true) {
    const line = { value: findings.length, unit: 'findings', baseline: 0, seed }
    console.log(JSON.stringify({ name: `torture.${name}`, ...line, ...figures, findings }))
    return
  }
  const parts = Object.entries(figures).map(([figure, value]) => `${figure} ${value}`)
  console.log(`${name} (seed ${seed}): ${parts.join(', ')}`)
  for (const finding of findings.slice(0, MOST_FINDINGS)) console.log(`  ✗ ${finding}`)
  if (findings.length > MOST_FINDINGS) console.log(`  ✗ and ${findings.length - MOST_FINDINGS} more`)
  if (findings.length === 0) console.log('  ✓ nothing went against the rule')
}

function printInputs(name: string, report: InputTortureReport): void {
  const sent = Object.values(report.answers).reduce((sum, times) => sum + times, 0)
  if (values.json === true) {
    const line = { value: report.findings.length, unit: 'findings', baseline: 0, seed }
    console.log(JSON.stringify({ name: `torture.${name}`, ...line, sent, findings: report.findings }))
    return
  }
  const answers = Object.entries(report.answers).map(([code, times]) => `${times} × ${code}`)
  console.log(`${name} (seed ${seed}): ${answers.join(', ')}`)
  console.log(`  ${report.skipped} changed inputs were no bad ones and were not sent; ${report.seconds} s`)
  for (const finding of report.findings) console.log(`  ✗ ${finding}`)
  if (report.findings.length === 0) console.log(`  ✓ ${sent} bad inputs were refused and changed nothing`)
}

function printSlots(name: string, report: SlotTortureReport): void {
  const booked = report.answers.OK ?? 0
  if (values.json === true) {
    const line = { value: booked, unit: 'bookings', baseline: SEATS, ratio: booked / SEATS, seed }
    console.log(JSON.stringify({ name: `torture.${name}`, ...line, findings: report.findings }))
    return
  }
  const answers = Object.entries(report.answers).map(([code, times]) => `${times} × ${code}`)
  console.log(`${name} (seed ${seed}): ${answers.join(', ')}`)
  console.log(
    `  ${report.lost} replies lost and ${report.busy} times busy, each tried again; ${report.seconds} s`,
  )
  for (const finding of report.findings) console.log(`  ✗ ${finding}`)
  if (report.findings.length === 0) console.log(`  ✓ exactly ${SEATS} of ${SEATS} seats were given`)
}

async function main(): Promise<void> {
  const wanted = Object.keys(tortures).filter((name) => values.only === undefined || name === values.only)
  if (wanted.length === 0 || !Number.isInteger(seed)) {
    throw new Error(
      `Usage: npm run torture -- [--only ${Object.keys(tortures).join('|')}] [--seed N] [--json]`,
    )
  }
  for (const name of wanted) {
    const findings = await tortures[name]?.()
    if (findings !== undefined && findings.length > 0) process.exitCode = 1
  }
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
})

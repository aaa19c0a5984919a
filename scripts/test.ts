import { parseArgs } from 'node:util'
import { runStages } from './test/run-stages'
import { CORES, stages } from './test/stages'

/** `npm test [-- --only unit,lint]`: every stage, then one last line `N passed, N failed`. */
async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { only: { type: 'string' } } })
  const only = values.only?.split(',')
  const unknown = only?.filter((name) => !stages.some((stage) => stage.name === name)) ?? []
  if (unknown.length > 0) {
    throw new Error(`No stage "${unknown[0]}". Stages: ${stages.map((stage) => stage.name).join(', ')}`)
  }
  const chosen = stages.filter((stage) => only?.includes(stage.name) ?? true)
  const from = performance.now()
  const { passed, failed } = await runStages(chosen, {
    say: console.log,
    clock: () => performance.now(),
    cores: CORES,
  })
  console.log(`Took ${((performance.now() - from) / 60_000).toFixed(1)} min`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

main(process.argv.slice(2)).catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
})

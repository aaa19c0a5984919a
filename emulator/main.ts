import { parseCommandLine, USAGE } from './command-line'
import type { EmulatorOptions } from './emulator-options'
import { startEmulator } from './start-emulator'

async function run(options: EmulatorOptions): Promise<void> {
  const emulator = await startEmulator({
    ...options,
    onFunctionLine: ({ functionName, text }) => console.log(`[${functionName}] ${text}`),
  })
  console.log(`Emulator: ${emulator.url}`)
  const stop = () => void emulator.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

async function main(): Promise<void> {
  const options = parseCommandLine(process.argv.slice(2), process.env)
  if (options === 'help') console.log(USAGE)
  else await run(options)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

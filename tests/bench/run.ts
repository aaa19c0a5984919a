import { parseArgs } from 'node:util'
import { emulatorAgainstPostgres } from './emulator/emulator-against-postgres'
import { queryCost } from './emulator/query-cost'
import { type Figure, MOST_ALLOWED } from './figure'
import { functions } from './functions/functions'
import { policyClauses } from './policy-clauses'
import { push } from './push'
import { sdkRequests } from './sdk-requests'
import { startPhases } from './start-phases'
import { weappPackage } from './weapp-package'
import { weappPages } from './weapp-pages'
import { webFirstPage } from './web-first-page'

/**
 * `npm run bench -- [--only NAME] [--json]`. What takes a minute or more runs only when named.
 * Exit 1 when a figure is worse than the most that is allowed.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean' } } })

const benches: Record<string, { run: () => Promise<Figure[]>; isSlow?: true }> = {
  policy: { run: policyClauses },
  requests: { run: sdkRequests },
  weapp: { run: weappPackage },
  web: { run: webFirstPage },
  start: { run: startPhases, isSlow: true },
  emulator: { run: emulatorAgainstPostgres, isSlow: true },
  'weapp-pages': { run: weappPages, isSlow: true },
  functions: { run: functions, isSlow: true },
  push: { run: push, isSlow: true },
  'query-cost': { run: queryCost, isSlow: true },
}

function print(figure: Figure): void {
  if (values.json === true) {
    console.log(JSON.stringify(figure))
    return
  }
  const value = `${figure.value.toLocaleString('en')} ${figure.unit}`
  const compared =
    figure.baseline === null
      ? ''
      : `${figure.ratio?.toFixed(2)} × ${figure.against} (${figure.baseline.toLocaleString('en')})`
  console.log(`${figure.name.padEnd(36)} ${value.padEnd(22)} ${compared.padEnd(58)} ${figure.detail ?? ''}`)
}

function chosen(): [string, (typeof benches)[string]][] {
  const all = Object.entries(benches)
  if (values.only === undefined) return all.filter(([, bench]) => bench.isSlow !== true)
  const wanted = all.filter(([name]) => name === values.only)
  if (wanted.length === 0) throw new Error(`--only takes one of ${Object.keys(benches).join(', ')}`)
  return wanted
}

async function main(): Promise<void> {
  for (const [name, bench] of chosen()) {
    try {
      for (const figure of await bench.run()) {
        print(figure)
        if (figure.against === MOST_ALLOWED && (figure.ratio ?? 1) < 1) process.exitCode = 1
      }
    } catch (cause) {
      console.error(`${name}: ${cause instanceof Error ? cause.message : cause}`)
      process.exitCode = 1
    }
  }
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
})

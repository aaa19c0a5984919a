import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The functions that the authors had deployed in the environment of their tests, by what the tests say of them. */
const sources: Record<string, string> = {
  test: `exports.main = async () => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    return 'hello'
  }`,
  testTCBENV: 'exports.main = async () => process.env.TCB_ENV',
  invoke: 'exports.main = async (event) => event',
}

/** Writes one deployable folder per function. */
export function writeFunctions(directory: string): void {
  for (const [name, source] of Object.entries(sources)) {
    mkdirSync(join(directory, name), { recursive: true })
    writeFileSync(join(directory, name, 'index.js'), source)
    writeFileSync(join(directory, name, 'config.json'), JSON.stringify({ timeout: 20 }))
  }
}

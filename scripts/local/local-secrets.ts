import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Keys of a local data directory, made on first use and kept beside the data they protect. */
export function localSecrets(directory: string): { FIELD_KEY: string } {
  mkdirSync(directory, { recursive: true })
  const path = join(directory, 'secrets.json')
  if (!existsSync(path)) {
    const secrets = { FIELD_KEY: randomBytes(32).toString('base64') }
    writeFileSync(path, JSON.stringify(secrets), { mode: 0o600 })
  }
  return JSON.parse(readFileSync(path, 'utf8')) as { FIELD_KEY: string }
}

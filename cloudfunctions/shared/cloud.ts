import tcb from '@cloudbase/node-sdk'

type Cloud = ReturnType<typeof tcb.init>
type Database = ReturnType<Cloud['database']>

let cloud: Cloud | undefined
let database: Database | undefined

/** The SDK, initialised once per instance for the environment it runs in. */
export function theCloud(): Cloud {
  cloud ??= tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string, timeout: 10_000 })
  return cloud
}

/** The document database. */
export function theDatabase(): Database {
  database ??= theCloud().database()
  return database
}

import { parseArgs } from 'node:util'

export interface StartOptions {
  port: number
  emulatorPort: number
  dataDirectory: string
  /** Content on top of the real one: the demo overlay, unless `--real`. */
  demo: boolean
}

function portOf(text: string | undefined, fallback: number, name: string): number {
  const port = text === undefined ? fallback : Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--${name} must be a port from 1 to 65535`)
  return port
}

/** `npm start -- [--port N] [--emulator-port N] [--data DIR] [--real]`. */
export function startOptions(args: string[]): StartOptions {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      'emulator-port': { type: 'string' },
      data: { type: 'string' },
      real: { type: 'boolean' },
    },
  })
  return {
    port: portOf(values.port, 10_086, 'port'),
    emulatorPort: portOf(values['emulator-port'], 10_088, 'emulator-port'),
    dataDirectory: values.data ?? '.data',
    demo: values.real !== true,
  }
}

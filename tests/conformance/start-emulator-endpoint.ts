import tcb from '@cloudbase/node-sdk'
import type { RunningEmulator } from '../../emulator/emulator-options'
import { startEmulator } from '../../emulator/start-emulator'
import { createEmulatorClient, type EmulatorClient } from '../../emulator/testing/emulator-client'
import { type Fixture, writeFixture } from '../../emulator/testing/write-fixture'

/** A whole emulator on a free port, with the real SDK pointed at it from outside of any function. */
export interface EmulatorEndpoint {
  app: ReturnType<typeof tcb.init>
  client: EmulatorClient
  fixture: Fixture
  /** Changes when the endpoint restarts. */
  emulator: () => RunningEmulator
  advance: (milliseconds: number) => Promise<void>
  /** Stops the emulator and starts it on the same data and port. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

export async function startEmulatorEndpoint(): Promise<EmulatorEndpoint> {
  // Without these the SDK looks for a cloud host before every request.
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'dev-env',
    SILENCE: 'true',
  })
  const fixture = writeFixture()
  const start = (port: number) => startEmulator({ ...fixture, port, env: 'dev-env', testMode: true })
  let emulator = await start(0)
  const client = createEmulatorClient(emulator.url)
  const app = tcb.init({
    env: 'dev-env',
    secretId: 'any',
    secretKey: 'any',
    serviceUrl: `${emulator.url}/admin`,
  })
  return {
    app,
    client,
    fixture,
    emulator: () => emulator,
    async advance(milliseconds) {
      await client.post('/clock', { advanceMs: milliseconds })
    },
    async restart() {
      const { port } = emulator
      await emulator.close()
      emulator = await start(port)
    },
    async stop() {
      await emulator.close()
      fixture.remove()
    },
  }
}

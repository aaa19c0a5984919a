import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** The bare handler in a process of its own. */
export async function startBareHello(): Promise<{ url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ['tests/bench/functions/bare-hello.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  for await (const url of createInterface({ input: child.stdout })) {
    return {
      url,
      async stop() {
        child.kill('SIGTERM')
        await ended
      },
    }
  }
  throw new Error('The bare handler did not start.')
}

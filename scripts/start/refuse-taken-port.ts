import { createServer } from 'node:net'

/** Rejects with a sentence that says what to do when something already listens on the port. */
export function refuseTakenPort(port: number, flag: string): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createServer()
    probe.once('error', () =>
      taken(
        new Error(
          `Port ${port} is in use. Stop what uses it, or choose another: npm start -- ${flag} ${port + 100}`,
        ),
      ),
    )
    probe.listen(port, '127.0.0.1', () => probe.close(() => free()))
  })
}

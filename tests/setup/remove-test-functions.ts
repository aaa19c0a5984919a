import { rmSync } from 'node:fs'

/** Removes the bundles that this test run made. */
export default function removeTestFunctions(): void {
  if (process.env.TEST_BUILD !== undefined) rmSync(process.env.TEST_BUILD, { recursive: true, force: true })
}

import type { WeappBuild } from '../build/weapp-build'

/** One thing that holds for every WeChat build. */
export interface Rule {
  /** Read as `the WeChat build: <name>`. */
  name: string
  /** What is wrong, one sentence each with the file. */
  check(build: WeappBuild): string[]
  /** Why it cannot be checked on this machine; without a reason it is checked. */
  unavailable?(): string | undefined
}

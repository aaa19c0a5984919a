import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

const HERE = resolve('tests/bench/policy/json-rules-engine')

interface Event {
  type: string
  params: { yuan: number }
}

/** The part of json-rules-engine that is compared: conditions in, names of the rules that hold out. */
export interface RulesEngine {
  addRule(rule: { conditions: object; event: Event }): this
  run(facts: Record<string, unknown>): Promise<{ events: Event[] }>
}

/** An engine without rules. The package is installed on first use. */
export function newRulesEngine(): RulesEngine {
  if (!existsSync(`${HERE}/node_modules`)) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'ignore' })
  }
  const { Engine } = createRequire(`${HERE}/package.json`)('json-rules-engine') as {
    Engine: new () => RulesEngine
  }
  return new Engine()
}

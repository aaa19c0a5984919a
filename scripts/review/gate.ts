import type { WeappBuild } from './build/weapp-build'
import { engineGlobalsRule } from './rules/engine-globals'
import { noDynamicCodeRule } from './rules/no-dynamic-code'
import { officialCompilersRule } from './rules/official-compilers'
import { packageSizesRule } from './rules/package-sizes'
import { pagesRule } from './rules/pages'
import { privateInterfacesRule } from './rules/private-interfaces'
import type { Rule } from './rules/rule'
import { templatesRule } from './rules/templates'

/** What WeChat's upload or its review would refuse, cheapest first. */
export function gateRules(expectedPages: readonly string[]): Rule[] {
  return [
    pagesRule(expectedPages),
    packageSizesRule,
    templatesRule,
    officialCompilersRule,
    engineGlobalsRule,
    noDynamicCodeRule,
    privateInterfacesRule,
  ]
}

export interface GateResult {
  /** Rules that hold. */
  passed: number
  /** Rules that do not. */
  failed: number
  /** `rule: what is wrong`, a line each. */
  problems: string[]
  /** `rule: why it was not checked`, a line each. */
  skipped: string[]
}

/** Holds a build against every rule that can be checked on this machine. */
export function checkBuild(build: WeappBuild, rules: readonly Rule[]): GateResult {
  const result: GateResult = { passed: 0, failed: 0, problems: [], skipped: [] }
  for (const rule of rules) {
    const reason = rule.unavailable?.()
    if (reason !== undefined) {
      result.skipped.push(`${rule.name}: ${reason}`)
      continue
    }
    const problems = rule.check(build)
    result.problems.push(...problems.map((problem) => `${rule.name}: ${problem}`))
    if (problems.length === 0) result.passed += 1
    else result.failed += 1
  }
  return result
}

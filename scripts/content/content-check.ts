import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { DEMO_FOLDER } from './content-files'
import { type DistrictSource, loadDistrict, readDistrict } from './load-district'
import { formatProblem, type Problem, sortProblems } from './problem'
import { demoContent } from './rules/demo-layer'

export interface CheckResult {
  lines: string[]
  exitCode: 0 | 1
}

const DEFAULT_DIRECTORY = 'content/xiacheng'
const USAGE = 'usage: npm run content:check -- [directory] [--deploy]'

/**
 * `npm run content:check`: the real content, and the real content with its demo folder. With `--deploy`
 * only what a deployment would take, and demo content is refused wherever it is found.
 * One line per problem, `file:line reason`; exit code 1 if there is any.
 */
export function contentCheck(args: readonly string[], today: string): CheckResult {
  const flags = args.filter((arg) => arg.startsWith('--'))
  const directories = args.filter((arg) => !arg.startsWith('--'))
  if (flags.some((flag) => flag !== '--deploy') || directories.length > 1)
    return { lines: [USAGE], exitCode: 1 }
  const directory = directories[0] ?? DEFAULT_DIRECTORY
  const problems = flags.includes('--deploy')
    ? problemsOfDeployment({ directory, demo: false, today })
    : problemsOfTrying(directory, today)
  if (problems.length === 0) return { lines: [summary(directory, today)], exitCode: 0 }
  const lines = sortProblems(problems).map((problem) => formatProblem(inDirectory(directory, problem)))
  return { lines: [...new Set(lines), `${new Set(lines).size} problems`], exitCode: 1 }
}

function problemsOfDeployment(source: DistrictSource): Problem[] {
  const loaded = loadDistrict(source)
  const refused = demoContent(readDistrict(source).content)
  return loaded.ok ? refused : [...loaded.problems, ...refused]
}

function problemsOfTrying(directory: string, today: string): Problem[] {
  const modes = existsSync(join(directory, DEMO_FOLDER)) ? [false, true] : [false]
  return modes.flatMap((demo) => {
    const loaded = loadDistrict({ directory, demo, today })
    return loaded.ok ? [] : loaded.problems
  })
}

function inDirectory(directory: string, problem: Problem): Problem {
  return { ...problem, file: join(relative('.', directory), problem.file) }
}

function summary(directory: string, today: string): string {
  const { items } = readDistrict({ directory, demo: false, today }).content
  const counts = new Map<string, number>()
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return `${directory}: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')}; no problems`
}

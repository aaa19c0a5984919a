import { readFileSync } from 'node:fs'
import { clause } from '@contract/policy/clause'
import { documentJsonSchema } from '@contract/policy/json-schema'
import { districtCalendar } from '../cloudfunctions/shared/work-calendar'
import { clauseLibrary } from './policy/clause-library'
import { evaluateLine } from './policy/evaluate-line'

/**
 * `npm run policy:eval -- <file>`: one JSON object a line, `{ id, clause, company, asOf, assume_in_force? }`, and one
 * answer a line. `--schema` prints the JSON Schema of a clause document. Exit 1 when a line could not be answered.
 */
function main([argument]: readonly string[]): number {
  if (argument === '--schema') {
    console.log(JSON.stringify(documentJsonSchema('Clause', clause), null, 2))
    return 0
  }
  if (argument === undefined) {
    console.error('policy:eval takes a file of JSON lines, or --schema')
    return 1
  }
  const around = { library: clauseLibrary(), calendar: districtCalendar({ closed: [], open: [] }) }
  // Some editors begin a file with a byte order mark, which is no part of the first line.
  const text = readFileSync(argument === '-' ? 0 : argument, 'utf8').replace(/^\uFEFF/u, '')
  const lines = text.split(/\r?\n/u)
  const answers = lines.filter((line) => line.trim() !== '').map((line) => evaluateLine(line, around))
  for (const answer of answers) console.log(JSON.stringify(answer))
  return answers.some((answer) => 'error' in answer) ? 1 : 0
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
}

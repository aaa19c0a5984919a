import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ClauseCase, clauseCase } from '@contract/policy/clause-case'
import * as v from 'valibot'
import { parse } from 'yaml'
import { problemsOf } from './problems-of'

const CASES = resolve(__dirname, '../../domain/policy/cases')

function readCase(file: string): ClauseCase {
  const read = v.safeParse(clauseCase, parse(readFileSync(join(CASES, file), 'utf8')))
  if (!read.success) throw new Error(`${file}: ${problemsOf(read.issues)}`)
  return read.output
}

/** The clauses of the library by their ids, read from `domain/policy/cases`. */
export function clauseLibrary(): Map<string, ClauseCase> {
  const files = readdirSync(CASES).filter((file) => file.endsWith('.yaml'))
  return new Map(files.map(readCase).map((one): [string, ClauseCase] => [one.clause.id, one]))
}

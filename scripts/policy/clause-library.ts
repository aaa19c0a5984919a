import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ClauseCase, clauseCase } from '@contract/policy/clause-case'
import * as v from 'valibot'
import { parse } from 'yaml'
import { problemsOf } from './problems-of'

const CASES = resolve(__dirname, '../../domain/policy/cases')

function readCase(path: string): ClauseCase {
  const read = v.safeParse(clauseCase, parse(readFileSync(path, 'utf8')))
  if (!read.success) throw new Error(`${path}: ${problemsOf(read.issues)}`)
  return read.output
}

/** The clauses of the library by their ids, read from `domain/policy/cases`. */
export function clauseLibrary(directory = CASES): Map<string, ClauseCase> {
  const files = readdirSync(directory).filter((file) => file.endsWith('.yaml'))
  return new Map(
    files
      .map((file) => readCase(join(directory, file)))
      .map((one): [string, ClauseCase] => [one.clause.id, one]),
  )
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { districtCalendar } from '../../cloudfunctions/shared/work-calendar'
import { clauseLibrary } from './clause-library'
import { evaluateLine } from './evaluate-line'

const CASES = join(__dirname, '../../tests/builders/policy/clause-cases.jsonl')
const around = { library: clauseLibrary(), calendar: districtCalendar({ closed: [], open: [] }) }

/** Worked out by hand from the texts of the clauses; each line is also one of `npm run policy:eval -- <file>`. */
const cases = readFileSync(CASES, 'utf8')
  .trim()
  .split('\n')
  .map((line): [string, string, Record<string, unknown>] => {
    const { id, expected } = JSON.parse(line) as { id: string; expected: Record<string, unknown> }
    return [id, line, expected]
  })

describe('clauses for companies that no example knows', () => {
  it('are many, for the library and for documents of their own', () => {
    expect(cases.filter(([id]) => id.startsWith('CL-')).length).toBeGreaterThan(100)
    expect(cases.filter(([id]) => !id.startsWith('CL-')).length).toBeGreaterThan(100)
  })

  it.each(cases)('%s', (_id, line, expected) => {
    expect(evaluateLine(line, around)).toMatchObject(expected)
  })
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { districtCalendar } from '../../cloudfunctions/shared/work-calendar'
import { clauseLibrary } from './clause-library'
import { evaluateLine } from './evaluate-line'

const around = { library: clauseLibrary(), calendar: districtCalendar({ closed: [], open: [] }) }
const nested = (open: string, close: string) => `${open.repeat(20_000)}1${close.repeat(20_000)}`

/** A line about one fact of a clause of the library that asks for research money. */
const research = (rdYuan: string) => `{"id":1,"clause":"CL-22","company":{"rd_yuan":${rdYuan}}}`
/** A line about a document with one formula, or with one other part. */
const formula = (written: string) =>
  `{"id":1,"clause":{"id":"own","benefit":{"formula":${written}}},"company":{"a":3}}`
const part = (written: string) => `{"id":1,"clause":{"id":"own",${written}},"company":{"a":3}}`

describe('a line that cannot be answered', () => {
  it.each([
    ['is not JSON', 'NaN', /not JSON/u],
    ['has a number that JSON does not know', research('NaN'), /not JSON/u],
    ['is no object', '[]', /id/u],
    [
      'names no clause of the library',
      '{"id":1,"clause":"constructor","company":{}}',
      /no clause constructor/u,
    ],
    ['has a list as company', '{"id":1,"clause":"CL-22","company":[]}', /company/u],
    ['has a word for yes', '{"id":1,"clause":"CL-22","company":{},"assume_in_force":"yes"}', /boolean/u],
    ['has a number beyond every number', research('1e400'), /rd_yuan is too large/u],
    ['has a number that JSON has rounded', research('12345678901234567890'), /rd_yuan is too large/u],
    [
      'has an amount beyond exact numbers',
      '{"id":1,"clause":"CL-28","company":{"talent_yuan":"12345678901234567890"}}',
      /amount is too large/u,
    ],
    ['tells an amount as yes', research('true'), /rd_yuan is not a number/u],
    ['tells an amount as an object', research('{}'), /rd_yuan is not a number/u],
    ['has facts nested without end', research(nested('[', ']')), /cannot be evaluated/u],
    ['has a formula nested without end', formula(nested('{"floor":', '}')), /cannot be evaluated/u],
    ['has a key that every object inherits', part('"constructor":{}'), /constructor/u],
    ['has the key of a prototype', part('"__proto__":{}'), /__proto__/u],
    ['has the node of a prototype', formula('{"__proto__":1}'), /no such node/u],
    [
      'asks for a fact that every object answers to',
      formula('{"fact":"constructor"}'),
      /not the name of a fact/u,
    ],
    ['divides by 0 in a constant', formula('"1/0"'), /neither a number/u],
    ['rounds to multiples of 0', formula('{"floor":{"fact":"a"},"unit":0}'), /more than 0/u],
    [
      'counts groups of 0',
      formula('{"per_unit":{"amount":1,"of":{"fact":"a"},"each":"0.0"}}'),
      /more than 0/u,
    ],
    [
      'steps by less than 0',
      formula('{"step":{"of":{"fact":"a"},"mode":"count","every":-5,"each":5}}'),
      /more than 0/u,
    ],
    [
      'has two points at one place',
      formula('{"interpolate":{"of":{"fact":"a"},"points":[["0.5",1],["50%",5]]}}'),
      /same x/u,
    ],
    [
      'has a tier with two beginnings',
      formula('{"step":{"of":{"fact":"a"},"mode":"flat","tiers":[{"from":1,"above":2,"amount":5}]}}'),
      /from or above/u,
    ],
    [
      'has a start that its mode does not know',
      formula('{"step":{"of":{"fact":"a"},"mode":"flat","tiers":[{"from":1,"amount":5}],"start":4}}'),
      /tiers/u,
    ],
    [
      'compares with a word',
      part('"conditions":{"fact":"a","op":"gt","value":"many"}'),
      /compares numbers or days/u,
    ],
    [
      'asks for years without a number',
      part('"conditions":{"fact":"a","op":"consecutive_years","value":"long"}'),
      /compares numbers or days/u,
    ],
    ['begins on a day that is none', part('"policy":{"effective_from":"2026-02-31"}'), /no such day/u],
    ['closes on a day that is none', part('"window":{"closes":"02-30"}'), /no such day/u],
    [
      'closes at a time that is none',
      part('"window":{"closes":"2026-03-31T25:00+08:00"}'),
      /no such day or time/u,
    ],
  ])('%s', (_title, line, problem) => {
    expect(evaluateLine(line, around)).toMatchObject({ error: expect.stringMatching(problem) })
  })

  it('is not one whose company has a fact with the name of a prototype', () => {
    const line = '{"id":1,"clause":"CL-22","company":{"__proto__":5,"constructor":{"x":1},"rd_yuan":100}}'
    expect(evaluateLine(line, around)).toMatchObject({ status: 'eligible', amount_yuan: 5 })
  })

  it('stops neither the lines before nor those after, and the command says so at the end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-eval-'))
    const run = (lines: readonly string[]) => {
      const file = join(folder, 'cases.jsonl')
      writeFileSync(file, lines.join('\r\n'))
      const { status, stdout } = spawnSync('npx', ['tsx', 'scripts/policy-eval.ts', file], {
        cwd: resolve(__dirname, '../..'),
        encoding: 'utf8',
      })
      const answers = stdout.trim().split('\n')
      return { status, answers: answers.map((one) => JSON.parse(one) as Record<string, unknown>) }
    }
    const good = research('4000000')
    const mixed = run([`\uFEFF${good}`, '', '{', good])
    expect(mixed.status).toBe(1)
    expect(mixed.answers.map(({ amount_yuan: yuan, error }) => yuan ?? typeof error)).toEqual([
      200_000,
      'string',
      200_000,
    ])
    expect(run([good]).status).toBe(0)
    rmSync(folder, { recursive: true })
  })
})

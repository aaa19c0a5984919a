import { brokenAdvisers } from '../../tests/builders/district/broken-rules/broken-advisers'
import { brokenClauses } from '../../tests/builders/district/broken-rules/broken-clauses'
import { brokenDemo } from '../../tests/builders/district/broken-rules/broken-demo'
import { brokenEnglish } from '../../tests/builders/district/broken-rules/broken-english'
import { brokenKnowledge } from '../../tests/builders/district/broken-rules/broken-knowledge'
import { brokenPlaces } from '../../tests/builders/district/broken-rules/broken-places'
import { brokenPolicies } from '../../tests/builders/district/broken-rules/broken-policies'
import { brokenScenes } from '../../tests/builders/district/broken-rules/broken-scenes'
import { brokenSettings } from '../../tests/builders/district/broken-rules/broken-settings'
import { brokenVisitsAndEvents } from '../../tests/builders/district/broken-rules/broken-visits-and-events'
import { goodFiles } from '../../tests/builders/district/broken-rules/rule-case'
import {
  type DistrictFiles,
  removeTemporaryDistricts,
  temporaryDistrict,
} from '../../tests/builders/district/temporary-district'
import { checkRules, rules } from './check-rules'
import { readDistrict } from './load-district'

const cases = [
  ...brokenPlaces,
  ...brokenDemo,
  ...brokenPolicies,
  ...brokenClauses,
  ...brokenVisitsAndEvents,
  ...brokenAdvisers,
  ...brokenSettings,
  ...brokenKnowledge,
  ...brokenScenes,
  ...brokenEnglish,
]

/** What a set of rules finds in files that fit their schemas. */
function findingsIn(files: DistrictFiles, applied = rules): [at: string, reason: string][] {
  const directory = temporaryDistrict(files)
  const { content, problems } = readDistrict({ directory, demo: true, today: '2026-11-24' })
  expect(problems).toEqual([])
  return checkRules(content, applied).map(({ file, line, reason }) => [`${file}:${line}`, reason])
}

afterEach(removeTemporaryDistricts)

describe('the rules of content', () => {
  it('find nothing in a good district', () => {
    expect(findingsIn(goodFiles)).toEqual([])
  })

  it.each(cases)('$rule: refuse $title', ({ files, at, reason }) => {
    expect(findingsIn(files)).toContainEqual([at, reason])
  })

  it.each(cases)('$rule is what refuses $title: without it nobody does', ({ rule, files, at, reason }) => {
    const others = rules.filter(({ name }) => name !== rule)
    expect(findingsIn(files, others)).not.toContainEqual([at, reason])
  })

  it('each have a case that breaks them', () => {
    expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)))
  })
})

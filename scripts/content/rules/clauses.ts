import type { ClauseTerms, PolicyClause } from '@contract/content/clause'
import type { Policy } from '@contract/content/policy'
import type { ContentSource } from '@contract/content/source'
import { type CompiledClause, compileClause } from '@domain/policy/clause/compile-clause'
import { parseExact } from '@domain/policy/exact'
import { parseMoment } from '@domain/policy/moment'
import { clauseDocument, mustWithhold } from '@domain/policy/published-clause'
import { type DistrictContent, itemsOf, type LocatedItem, problemAt } from '../district-item'
import type { Problem } from '../problem'
import { textsOf } from '../read-layer'
import type { Rule } from './rule'

type ClauseItem = LocatedItem<'clause'>
type Grade = NonNullable<NonNullable<ClauseTerms['citation']>['grade']>

const clauseRule = (
  name: string,
  check: (
    clause: ClauseItem,
    policy: LocatedItem<'policy'> | undefined,
    content: DistrictContent,
  ) => Problem[],
): Rule => ({
  name,
  check: (content) => {
    const policies = new Map(itemsOf(content, 'policy').map((policy) => [policy.id, policy]))
    return itemsOf(content, 'clause').flatMap((clause) =>
      check(clause, policies.get(clause.data.policy), content),
    )
  },
})

/** Nothing invented stands under a real title. */
export const clauseLayers = clauseRule('clause-layers', (clause, policy) =>
  clause.layer === 'demo' && policy !== undefined && policy.layer !== 'demo'
    ? [problemAt(clause, ['policy'], `an invented clause stands under the real ${policy.id}`)]
    : [],
)

/** `illustrative` is the grade of what is invented, and of nothing else. */
export const clauseGrades = clauseRule('clause-grades', (clause) =>
  versionsOf(clause.data).flatMap(({ terms, path }) => {
    const grade = terms.citation?.grade
    if (grade === undefined || (grade === 'illustrative') === (clause.layer === 'demo')) return []
    return [
      problemAt(
        clause,
        [...path, 'citation', 'grade'],
        'the grade illustrative belongs to the demo, and only there',
      ),
    ]
  }),
)

/** What a source of each kind may be called; only the first two are 政策依据. */
const gradesOf: Record<ContentSource['kind'], readonly Grade[]> = {
  official: ['official'],
  government_report: ['official'],
  official_mirror: ['official_mirror'],
  news: ['news'],
  web_rewrite: ['repost', 'seed'],
}
const LONGEST_QUOTE = 60

/** No number without a citation: the document by name, and for a real clause the registered source that gives it. */
export const clauseCitations = clauseRule('clause-citations', (clause, _policy, content) => {
  const { citation, benefit } = clause.data.terms
  const at = (reason: string, ...path: string[]) => [problemAt(clause, ['terms', ...path], reason)]
  if (citation?.document === undefined || citation.grade === undefined) {
    const hasTerms = benefit?.terms !== 'unknown'
    return hasTerms ? at('known terms need `citation` with document and grade', 'citation') : []
  }
  if ([...(citation.quote ?? '')].length > LONGEST_QUOTE)
    return at(`a quote has at most ${LONGEST_QUOTE} characters`, 'citation', 'quote')
  if (clause.layer === 'demo') return []
  const source = itemsOf(content, 'source').find(({ data }) => data.title === citation.document)
  if (source === undefined)
    return at(`${citation.document} is no title in sources.yaml`, 'citation', 'document')
  if (!gradesOf[source.data.kind].includes(citation.grade))
    return at(`${source.id} is ${source.data.kind}, not ${citation.grade}`, 'citation', 'grade')
  if ((citation.url ?? undefined) !== source.data.url)
    return at(`is not the address of ${source.id}`, 'citation', 'url')
  return citation.retrieved ? [] : at('needs the day on which it was read: `retrieved`', 'citation')
})

/** What must be looked at by legal staff says so: drafts, and what a district issued that is no more. */
export const clauseFlags = clauseRule('clause-flags', (clause, policy, content) => {
  const settings = itemsOf(content, 'settings')[0]?.data
  const isFormer = settings?.former !== undefined && policy?.data.issuedBy === settings.district
  const flags = clause.data.terms.compliance_flags ?? []
  const needed = [
    ...(policy?.data.status === 'draft' ? (['draft'] as const) : []),
    ...(isFormer ? (['former_district'] as const) : []),
  ]
  return needed
    .filter((flag) => !flags.includes(flag))
    .map((flag) => problemAt(clause, ['terms', 'compliance_flags'], `needs the flag ${flag}`))
})

const MONEY = /\d\s*(?:万|亿)?\s*元|\d\s*(?:%|％|‰|个百分点)/u

/** A clause that is published without its amounts tells none in its words either, nor does its policy. */
export const clauseSecrets = clauseRule('clause-secrets', (clause, policy) => {
  if (!mustWithhold(clause.data)) return []
  const reason = `an amount may not be told before a legal review of ${clause.id}`
  const { title, gist } = clause.data
  return [
    ...[
      { text: title, path: ['title'] },
      { text: gist, path: ['gist'] },
    ]
      .filter(({ text }) => MONEY.test(text))
      .map(({ path }) => problemAt(clause, path, reason)),
    ...(policy === undefined
      ? []
      : wordsOf(policy.data)
          .filter(({ text }) => MONEY.test(text))
          .map(({ path }) => problemAt(policy, path, reason))),
  ]
})

/** The words of a policy besides its amounts and clauses, which are withheld, and the totals it reports. */
function wordsOf(policy: Policy): ReturnType<typeof textsOf> {
  return textsOf(policy).filter(
    ({ path }) => path.at(-1) === 'summary' || (path[0] === 'items' && path.length === 3),
  )
}

const LOOKS_LIKE_A_NUMBER = /^[-+]?[\d.]+(?:\/[\d.]+)?%?$|^\d{4}-\d{2}-\d{2}$/u

/**
 * A clause that fits its schema can be computed: known terms of money compile to a sum, and what looks like a number
 * or day is one. The engine would take anything else for 0.
 */
export const clauseComputes = clauseRule('clause-computes', (clause, policy) =>
  policy === undefined
    ? []
    : versionsOf(clause.data).flatMap(({ terms, path }) => [
        ...(givesNoSum(compileClause(clauseDocument({ ...clause.data, terms }, policy.data)))
          ? [problemAt(clause, [...path, 'benefit'], 'known terms of money need a formula or parts')]
          : []),
        ...textsOf(terms)
          .filter(({ text }) => LOOKS_LIKE_A_NUMBER.test(text))
          .filter(({ text }) => parseExact(text) === null && parseMoment(text) === null)
          .map((found) =>
            problemAt(clause, [...path, ...found.path], `${found.text} is neither a number nor a day`),
          ),
      ]),
)

function givesNoSum({ source: { benefit }, parts }: CompiledClause): boolean {
  const isMoney = benefit?.kind === undefined || ['cash', 'interest_subsidy'].includes(benefit.kind)
  return benefit !== undefined && isMoney && benefit.terms !== 'unknown' && parts.length === 0
}

/** The terms of today, and those before them. */
function versionsOf({ terms, previous }: PolicyClause): { terms: ClauseTerms; path: string[] }[] {
  return [
    { terms, path: ['terms'] },
    ...(previous === undefined ? [] : [{ terms: previous.terms, path: ['previous', 'terms'] }]),
  ]
}

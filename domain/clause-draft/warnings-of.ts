import type { ClauseWarning, WarningKind } from '@contract/clause/draft'
import type { Clause } from '@contract/policy/clause'
import type { Formula } from '@contract/policy/formula'
import { compileFormula } from '../policy/compile'
import { compare, exactText } from '../policy/exact'
import { factLabel } from '../policy/facts'
import { highOf } from '../policy/range'
import { clauseWarnings } from './copy'
import { contradicts, overlaps } from './warnings/between-clauses'
import { leastAmount } from './warnings/least-amount'
import { impossibleFact } from './warnings/nobody-can-meet'

/** What a clause is looked at with. */
export interface AroundClause {
  /** The other clauses of its policy that are published. */
  siblings: readonly Clause[]
  /** `2026-11-28`. */
  today: string
  /** A legal reviewer's word on these terms is there. */
  isReviewed: boolean
}

type Told = Omit<ClauseWarning, 'blocks'>
type Rule = (clause: Clause, around: AroundClause) => Told[]

/** What has to be corrected before a second person is asked. */
const BLOCKING: ReadonlySet<WarningKind> = new Set<WarningKind>([
  'cap_below_least',
  'nobody_can_meet',
  'no_citation',
  'amount_of_unknown',
  'core_deferred',
])

const tell = (kind: WarningKind, text: string): Told[] => [{ kind, text }]

const windowWithoutEnd: Rule = ({ window }) =>
  window && (window.mode === 'fixed' || window.mode === 'annual') && !window.closes
    ? tell('window_without_end', clauseWarnings.windowWithoutEnd)
    : []

function formulasOf({ benefit }: Clause): Formula[] {
  const parts = (benefit?.parts ?? []).flatMap(({ formula }) => (formula === undefined ? [] : [formula]))
  return benefit?.formula === undefined || benefit.formula === null ? parts : [benefit.formula, ...parts]
}

const capBelowLeast: Rule = (clause) => {
  const least = formulasOf(clause)
    .map(leastAmount)
    .filter((amount) => amount !== null)
  return (clause.caps ?? []).flatMap((cap) => {
    const most = highOf(compileFormula(cap.amount_yuan ?? cap.amount ?? 0).evaluate({}))
    const above = cap.scope === 'person' ? undefined : least.find((amount) => compare(amount, most) > 0)
    return above === undefined
      ? []
      : tell('cap_below_least', clauseWarnings.capBelowLeast(exactText(most), exactText(above)))
  })
}

const nobodyCanMeet: Rule = ({ conditions, exclusions, benefit }) => {
  const fact = impossibleFact([conditions], exclusions)
  if (fact !== null) return tell('nobody_can_meet', clauseWarnings.nobodyCanMeet(factLabel(fact)))
  return (benefit?.parts ?? []).flatMap((part) => {
    const inPart = impossibleFact([conditions, part.if], exclusions)
    return inPart === null
      ? []
      : tell('nobody_can_meet', clauseWarnings.nobodyCanMeetPart(part.name, factLabel(inPart)))
  })
}

const nameOf = ({ title, id }: Clause) => title ?? id

const againstSiblings: Rule = (clause, { siblings }) =>
  siblings
    .filter(({ id }) => id !== clause.id)
    .flatMap((other) => {
      if (contradicts(clause, other)) return tell('contradicts', clauseWarnings.contradicts(nameOf(other)))
      return overlaps(clause, other) ? tell('overlaps', clauseWarnings.overlaps(nameOf(other))) : []
    })

const exclusiveAlone: Rule = ({ stacking }) => {
  const needsOthers = stacking?.rule === 'exclusive' || stacking?.rule === 'highest_only'
  const namesOthers = Boolean(stacking?.group) || (stacking?.excludes ?? []).length > 0
  return needsOthers && !namesOthers ? tell('exclusive_alone', clauseWarnings.exclusiveAlone) : []
}

const noCitation: Rule = ({ citation }) =>
  citation && (citation.url || citation.document || citation.quote)
    ? []
    : tell('no_citation', clauseWarnings.noCitation)

const amountOfUnknown: Rule = (clause) =>
  clause.benefit?.terms === 'unknown' && formulasOf(clause).length > 0
    ? tell('amount_of_unknown', clauseWarnings.amountOfUnknown)
    : []

const coreDeferred: Rule = ({ evidence = [] }) =>
  evidence
    .filter(({ core, deferrable }) => core === true && deferrable === true)
    .flatMap(({ name }) => tell('core_deferred', clauseWarnings.coreDeferred(name)))

const verificationExpired: Rule = ({ expires_at: expiresAt }, { today }) =>
  expiresAt && expiresAt < today
    ? tell('verification_expired', clauseWarnings.verificationExpired(expiresAt))
    : []

const needsLegalReview: Rule = ({ compliance_flags: flags = [] }, { isReviewed }) =>
  flags.length > 0 && !isReviewed ? tell('needs_legal_review', clauseWarnings.needsLegalReview) : []

const rules: readonly Rule[] = [
  nobodyCanMeet,
  capBelowLeast,
  amountOfUnknown,
  noCitation,
  coreDeferred,
  againstSiblings,
  exclusiveAlone,
  windowWithoutEnd,
  verificationExpired,
  needsLegalReview,
]

/** Everything that is wrong with a clause or may be, what blocks first. */
export function warningsOf(clause: Clause, around: AroundClause): ClauseWarning[] {
  const told = rules.flatMap((rule) => rule(clause, around))
  const warnings = told.map((one) => ({ ...one, blocks: BLOCKING.has(one.kind) }))
  return warnings.sort((a, b) => Number(b.blocks) - Number(a.blocks))
}

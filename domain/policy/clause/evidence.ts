import type { ClauseEvidence } from '@contract/policy/clause'
import { addDays } from '../../time/shanghai'
import type { WorkCalendar } from '../../time/work-calendar'
import { type Fact, type Facts, factText, isMoment } from '../facts'
import type { MissingEvidence } from './outcome'
import { applicationMoment } from './window'

/**
 * `deferred`: accepted, to be supplied; `refused`: a core document is missing; `late`: not supplied in time;
 * `unknown`: nobody can say what is missing.
 */
export interface EvidenceState {
  state: 'complete' | 'deferred' | 'refused' | 'late' | 'unknown'
  missing: MissingEvidence[]
  /** Facts without which nobody can say. */
  needs: string[]
  /** The working days on the way belong to a year that no calendar knows. */
  isAssumed: boolean
}

const FURTHEST = 400
/** Names under which missing documents are told. */
const LACKING = ['missing', 'missing_evidence', 'evidence_missing']
const MARKED = /^(?<name>.*?)\s*[（(](?<mark>[^）)]*)[）)]\s*$/u
const DEFERRABLE = /容缺|可后补|后补/u

interface Deadline {
  day: string | null
  isAssumed: boolean
}

/** The last day, so many working days after a day. */
function deadlineAfter(day: string, workingDays: number, calendar: WorkCalendar): Deadline {
  let [at, left, isAssumed] = [day, workingDays, false]
  for (let passed = 0; left > 0 && passed < FURTHEST; passed += 1) {
    at = addDays(at, 1)
    isAssumed ||= !calendar.knowsYear(Number(at.slice(0, 4)))
    if (calendar.isWorkingDay(at)) left -= 1
  }
  return { day: at, isAssumed }
}

interface Lacking {
  name: string
  isDeferrable: boolean
  workingDays: number | null
}

/**
 * What a document is to the clause: by its id or name in the list, which a mark behind the name cannot soften; one that
 * is not listed by that mark, and without a mark core.
 */
function lacking(written: string, listed: readonly ClauseEvidence[]): Lacking {
  const groups = MARKED.exec(written)?.groups
  const name = groups?.name ?? written
  const entry = listed.find((one) => [one.id, one.name].some((known) => known === written || known === name))
  const longest = Math.max(...listed.map(({ defer_working_days: days = 0 }) => days), 0)
  const workingDays = entry?.defer_working_days ?? (longest > 0 ? longest : null)
  if (entry === undefined) return { name, isDeferrable: DEFERRABLE.test(groups?.mark ?? ''), workingDays }
  return { name: entry.name, isDeferrable: entry.deferrable === true && entry.core !== true, workingDays }
}

function namesOf(fact: Fact | undefined): string[] {
  if (fact === undefined || fact === null || fact === '' || typeof fact === 'boolean') return []
  return Array.isArray(fact) ? fact.map(factText) : [factText(fact)]
}

function suppliedOn(facts: Facts): string | null {
  const { supplied } = facts
  return isMoment(supplied) ? supplied.day : null
}

/**
 * Whether the documents at hand are enough. What is missing is told as `missing` (ids or names); what is not
 * told is at hand. Core documents cannot follow; what may follow has so many working days after the application.
 */
export function evidenceState(
  listed: readonly ClauseEvidence[],
  facts: Facts,
  calendar: WorkCalendar,
): EvidenceState {
  const told = LACKING.map((name) => facts[name]).find((fact) => fact !== undefined)
  if (told === null) return { state: 'unknown', missing: [], needs: ['missing'], isAssumed: false }
  const names = namesOf(told)
  const applied = applicationMoment(facts)?.day ?? null
  let isAssumed = false
  const missing = names
    .map((name) => lacking(name, listed))
    .map(({ name, isDeferrable, workingDays }): MissingEvidence => {
      const deadline =
        isDeferrable && applied !== null && workingDays !== null
          ? deadlineAfter(applied, workingDays, calendar)
          : { day: null, isAssumed: false }
      isAssumed ||= deadline.isAssumed
      return { name, deferrable: isDeferrable, deadline: deadline.day }
    })
  const supplied = suppliedOn(facts)
  const isUndated = supplied !== null && applied === null && missing.some(({ deferrable }) => deferrable)
  const isLate = missing.some(({ deadline }) => deadline !== null && supplied !== null && supplied > deadline)
  if (missing.some(({ deferrable }) => !deferrable))
    return { state: 'refused', missing, needs: [], isAssumed }
  if (isUndated)
    return { state: 'unknown', missing, needs: [facts.apply === null ? 'apply' : 'apply_at'], isAssumed }
  if (isLate) return { state: 'late', missing, needs: [], isAssumed }
  if (missing.length === 0 || supplied !== null)
    return { state: 'complete', missing: [], needs: [], isAssumed }
  return { state: 'deferred', missing, needs: [], isAssumed }
}

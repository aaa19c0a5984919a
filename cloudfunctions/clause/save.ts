import { editableClause } from '@contract/clause/draft'
import { type Result, refuse, succeed } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import { type DraftChange, savedContent } from '@domain/clause-draft/move-draft'
import * as v from 'valibot'
import { readPolicy } from '../shared/adapters/clause-draft-store'
import type { Call, Handler } from '../shared/call'
import { forbiddenKey, problemsOf } from '../shared/input-problems'
import { changeDraftOf } from './change-draft'
import { moverOf } from './show-draft'

/** As deep as conditions and formulas of a text that a clerk can read. */
const DEEPEST = 30

function isSafe(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth > DEEPEST) return false
  return Object.entries(value).every(
    ([key, inside]) => (Array.isArray(value) || !forbiddenKey(key)) && isSafe(inside, depth + 1),
  )
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error instanceof SyntaxError ? undefined : Promise.reject(error)
  }
}

/** The clause that a text writes; its problems at their paths below `clause`. */
function clauseOf(text: string, { locale }: Call): Result<v.InferOutput<typeof editableClause>> {
  const problem = (key: 'FORMAT' | 'UNKNOWN_KEY') =>
    refuse('BAD_INPUT', { fields: [{ path: 'clause', message: fieldProblems[key][locale] }] })
  const value = parsedJson(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problem('FORMAT')
  if (!isSafe(value, 0)) return problem('UNKNOWN_KEY')
  const parsed = v.safeParse(editableClause, value)
  if (parsed.success) return succeed(parsed.output)
  const fields = problemsOf(parsed.issues, locale)
  return refuse('BAD_INPUT', {
    fields: fields.map(({ path, message }) => ({ path: path === '' ? 'clause' : `clause.${path}`, message })),
  })
}

/** Keeps what was written; the clause keeps its id and the policy has to exist. */
export const save: Handler<'clause.save'> = async ({ id, version, clause }, call) => {
  const written = clauseOf(clause, call)
  if (!written.ok) return written
  const content = written.value
  return changeDraftOf(
    {
      id,
      move: 'save',
      seen: version,
      change: async (read): Promise<Result<DraftChange>> => {
        if (content.id !== id) return badField('clause.id', call)
        if (content.policy !== read.content.policy) {
          const { policy } = await readPolicy(call.district, content.policy)
          if (policy === null) return badField('clause.policy', call)
        }
        return succeed(savedContent(read, content, moverOf(call)))
      },
    },
    call,
  )
}

const badField = (path: string, { locale }: Call) =>
  refuse('BAD_INPUT', { fields: [{ path, message: fieldProblems.NOT_OFFERED[locale] }] })

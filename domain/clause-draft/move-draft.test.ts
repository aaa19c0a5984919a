import { type DraftMove, type DraftState, draftMoves, draftStates } from '@contract/clause/draft'
import { anEditableClause } from '../../tests/builders/clauses'
import type { ClauseDraft } from './clause-draft'
import {
  approved,
  draftRules,
  lacksLegalReview,
  type Mover,
  moveDraft,
  moveProblem,
  reopened,
  savedContent,
  sentBack,
  submitted,
} from './move-draft'

const author: Mover = { subject: 'wx:author', name: '周静', roles: ['officer'] }
const other: Mover = { subject: 'wx:other', name: '何敏', roles: ['officer'] }
const admin: Mover = { subject: 'wx:admin', name: '李岚', roles: ['admin'] }
const lawyer: Mover = { subject: 'wx:lawyer', name: '章律师', roles: ['legal'] }
const park: Mover = { subject: 'wx:park', name: '陈工', roles: ['park'] }

function draft(over: Partial<ClauseDraft> = {}): ClauseDraft {
  return {
    _id: 'xiacheng:demo',
    district: 'xiacheng',
    state: 'draft',
    content: anEditableClause(),
    authors: [{ subject: author.subject, name: author.name }],
    submitter: null,
    reviewer: null,
    remark: null,
    review: null,
    owner: null,
    publishAt: null,
    published: { version: 1, since: '2026-11-01' },
    withdrawal: null,
    log: [],
    history: [],
    notices: [],
    pending: 0,
    unaudited: 0,
    createdAt: 1,
    updatedAt: 1,
    version: 7,
    ...over,
  }
}

/** What a second person with every role may do in each state. */
const possible: Record<DraftState, DraftMove[]> = {
  draft: ['save', 'submit', 'withdraw', 'own'],
  in_review: ['send_back', 'approve', 'judge', 'withdraw', 'own'],
  returned: ['save', 'submit', 'withdraw', 'own'],
  approved: ['send_back', 'judge', 'publish', 'schedule', 'withdraw', 'own'],
  scheduled: ['send_back', 'publish', 'schedule', 'withdraw', 'own'],
  published: ['open', 'withdraw', 'own'],
  withdrawn: ['open', 'own'],
}

test.each(draftStates)('of a clause that is %s only its own moves are possible', (state) => {
  const everybody: Mover = { ...other, roles: ['officer', 'admin', 'legal'] }
  const moves = draftMoves.filter((move) => moveProblem(draft({ state }), move, everybody) === null)
  expect(moves).toEqual(possible[state])
})

test.each<[string, DraftMove, DraftState, Mover, ReturnType<typeof moveProblem>]>([
  ['its author does not approve it', 'approve', 'in_review', author, 'OWN_CLAUSE'],
  ['a second person does', 'approve', 'in_review', other, null],
  ['an administrator who wrote nothing does', 'approve', 'in_review', admin, null],
  ['a lawyer approves nothing', 'approve', 'in_review', lawyer, 'FORBIDDEN'],
  ['only a lawyer speaks for the lawyers', 'judge', 'in_review', admin, 'FORBIDDEN'],
  ['a lawyer does', 'judge', 'in_review', lawyer, null],
  ['its author may take it back', 'send_back', 'in_review', author, null],
  ['an officer withdraws nothing', 'withdraw', 'published', other, 'FORBIDDEN'],
  ['a park’s colleague writes nothing', 'save', 'draft', park, 'FORBIDDEN'],
])('%s', (_title, move, state, by, problem) => {
  expect(moveProblem(draft({ state }), move, by)).toBe(problem)
})

it.each<[DraftMove, Mover]>([
  ['approve', other],
  ['judge', { ...lawyer, roles: ['officer', 'legal'] }],
])('who put it up for review leaves it to others to %s it', (move, by) => {
  const put = draft({ state: 'in_review', ...submitted(by) })
  expect(moveProblem(put, move, by)).toBe('OWN_CLAUSE')
  expect(moveProblem(put, 'send_back', { ...by, roles: ['officer'] })).toBeNull()
})

it('a new version of a published text has no authors yet, of a withdrawn one those who wrote it', () => {
  const put = submitted(other)
  expect(reopened(draft({ state: 'published', ...put }))).toMatchObject({ authors: [], submitter: null })
  expect(reopened(draft({ state: 'withdrawn', ...put }))).toMatchObject({
    authors: [{ name: '周静' }],
    submitter: null,
  })
})

it('what never was published cannot be withdrawn', () => {
  expect(moveProblem(draft({ published: null }), 'withdraw', admin)).toBe('CLAUSE_STATE')
})

it('every state is reached by a move, and every move leads to one', () => {
  const reached = new Set(Object.values(draftRules).map(({ to }) => to))
  expect(draftStates.filter((state) => !reached.has(state))).toEqual([])
})

it('a move of what somebody changed meanwhile is stale', () => {
  const step = { move: 'submit', by: author, at: 5, seen: 6 } as const
  expect(moveDraft(draft(), step)).toMatchObject({ ok: false, error: { code: 'STALE' } })
  expect(moveDraft(draft(), { ...step, seen: 7 })).toMatchObject({
    ok: true,
    value: { state: 'in_review', log: [{ at: 5, name: '周静', move: 'submit', note: '' }] },
  })
})

it('of the steps the latest fifty are kept', () => {
  const log = Array.from({ length: 50 }, (_, at) => ({ at, name: '周静', move: 'save' as const, note: '' }))
  const moved = moveDraft(draft({ log }), { move: 'save', by: author, at: 99 })
  expect(moved.ok && moved.value.log.map(({ at }) => at)).toEqual([...log.slice(1).map(({ at }) => at), 99])
})

describe('the lawyers’ word', () => {
  const review = { conclusion: 'may_publish', at: '2026-11-20', document: '法审12号', by: '章律师' } as const
  const terms = { ...anEditableClause().terms, compliance_flags: ['draft' as const] }
  const content = anEditableClause({ terms })

  it('is lacking of a flagged clause until it is there', () => {
    expect(lacksLegalReview({ content, review: null })).toBe(true)
    expect(lacksLegalReview({ content, review })).toBe(false)
    expect(lacksLegalReview({ content: anEditableClause(), review: null })).toBe(false)
  })

  it('holds for the same terms under another title, and for no others', () => {
    const read = draft({ content, review })
    expect(savedContent(read, { ...content, title: '另一个标题' }, other).review).toBe(review)
    expect(savedContent(read, { ...content, terms: { ...terms, caps: [] } }, other).review).toBeNull()
  })
})

it('who saves becomes an author once', () => {
  const { authors } = savedContent(draft(), anEditableClause(), other)
  expect(authors?.map(({ name }) => name)).toEqual(['周静', '何敏'])
  expect(savedContent(draft(), anEditableClause(), author).authors).toEqual(draft().authors)
})

it('approval takes the remark away, a return the time of publication', () => {
  expect(approved(other, 5)).toMatchObject({ reviewer: { name: '何敏', at: 5 }, remark: null })
  expect(sentBack(other, '补充条号', 5)).toMatchObject({
    remark: { text: '补充条号', name: '何敏' },
    publishAt: null,
  })
})

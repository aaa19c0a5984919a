import type { ParsedInputOf } from '@contract/actions'
import type { DraftView } from '@contract/clause/draft'
import { type Result, refuse, succeed } from '@contract/errors'
import type { ClauseDraft, NamedColleague } from '@domain/clause-draft/clause-draft'
import { draftRules, reopened, stepsAfter } from '@domain/clause-draft/move-draft'
import { editableOf } from '@domain/clause-draft/next-published'
import {
  addDraft,
  draftId,
  readDraft,
  readPolicy,
  readPublished,
} from '../shared/adapters/clause-draft-store'
import { rememberRequest } from '../shared/adapters/request-store'
import { type Call, type Handler, staffOf } from '../shared/call'
import { historyEntry, repeatOf, untilWritten } from '../shared/repeat'
import { changeDraftOf } from './change-draft'
import { showDraft } from './show-draft'

/** Begins a new clause, or a new version of one. */
export const open: Handler<'clause.open'> = async (input, call) =>
  untilWritten(async () => {
    const stored = await readDraft(call.district, input.id)
    if (stored !== null) return isAtRest(stored) ? openAgain(stored, call) : asItStands(stored, call)
    const draft = await firstCopy(input, call)
    if (draft === null) return refuse('NOT_FOUND')
    if ((await rememberRequest(call)) === null) return refuse('REQUEST_REUSED')
    return (await addDraft(draft)) ? succeed(await showDraft(draft, call)) : null
  })

/** Nothing is being worked on. */
const isAtRest = ({ state }: ClauseDraft) => draftRules.open.from.includes(state)

async function asItStands(stored: ClauseDraft, call: Call): Promise<Result<DraftView>> {
  if (repeatOf(stored.history, call, 'open') === 'reused') return refuse('REQUEST_REUSED')
  return succeed(await showDraft(stored, call))
}

/** Of a published or withdrawn one a new version begins. */
function openAgain(stored: ClauseDraft, call: Call): Promise<Result<DraftView>> {
  return changeDraftOf(
    { id: stored.content.id, move: 'open', change: (read) => succeed(reopened(read)) },
    call,
  )
}

/** The first working copy of a clause: of what the catalogue has, else of what the caller begins with. */
async function firstCopy(
  { id, fresh }: ParsedInputOf<'clause.open'>,
  call: Call,
): Promise<ClauseDraft | null> {
  const { item } = await readPublished(call.district, id)
  const current = item?.data ?? null
  const me = { subject: call.subject, name: staffOf(call).name }
  if (current !== null) {
    const { version, since, review } = current
    return newDraft(
      { content: editableOf(current), published: { version, since }, review: review ?? null },
      [],
      call,
    )
  }
  if (fresh === undefined || (await readPolicy(call.district, fresh.policy)).policy === null) return null
  const content = { id, ...fresh, terms: {} }
  return newDraft({ content, published: null, review: null }, [me], call)
}

function newDraft(
  begun: Pick<ClauseDraft, 'content' | 'published' | 'review'>,
  authors: NamedColleague[],
  call: Call,
): ClauseDraft {
  const { now, district } = call
  return {
    ...begun,
    _id: draftId(district, begun.content.id),
    district,
    state: 'draft',
    authors,
    submitter: null,
    reviewer: null,
    remark: null,
    owner: null,
    publishAt: null,
    withdrawal: null,
    log: stepsAfter({ log: [] }, { at: now, name: staffOf(call).name, move: 'open', note: '' }),
    history: [historyEntry(call, 'open', 1)],
    notices: [],
    pending: 0,
    unaudited: 1,
    createdAt: now,
    updatedAt: now,
    version: 1,
  }
}

import { refuse, succeed } from '@contract/errors'
import { tooManyLines } from '@domain/inquiry/problem-of-move'
import { inquiryTransitions } from '@domain/inquiry/transitions'
import { readInquiry } from '../shared/adapters/inquiry-store'
import { rememberRequest } from '../shared/adapters/request-store'
import type { Handler } from '../shared/call'
import { inspectUploads } from '../shared/files/inspect-uploads'
import { keepUploads } from '../shared/files/keep-uploads'
import { repeatOf } from '../shared/repeat'
import { changeOwnInquiry } from './change-inquiry'

/** 稍后补充: more files for a matter under way. All of them, or none when one is bad. */
export const attach: Handler<'inquiry.attach'> = async ({ id, attachments }, call) => {
  const inquiry = await readInquiry(id)
  if (inquiry?.subject !== call.subject) return refuse('NOT_FOUND')
  const isNew = repeatOf(inquiry.history, call, 'files') === 'new'
  const isTaken = inquiryTransitions.files[inquiry.status] !== undefined
  const known = new Set(inquiry.files.map((file) => file.id))
  const wanted = isNew && isTaken ? attachments.filter((each) => !known.has(each)) : []
  const lines = wanted.length === 0 ? null : tooManyLines(inquiry, call.now)
  if (lines !== null) return { ok: false, error: lines }
  const uploads = await inspectUploads(wanted, id, { ...call, already: inquiry.files })
  if (!uploads.ok) return uploads
  if (wanted.length > 0 && (await rememberRequest(call)) === null) return refuse('REQUEST_REUSED')
  const files = await keepUploads(uploads.value, id, call)
  if (!files.ok) return files
  return changeOwnInquiry(
    { id, kind: 'files', move: () => succeed({ kind: 'files', files: files.value }) },
    call,
  )
}

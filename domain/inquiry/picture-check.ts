import type { FileType } from '@contract/inquiry/files'
import { type JudgedSafety, nextCheckAt } from '../safety/safety'
import { MINUTE } from '../time/shanghai'
import type { Inquiry, InquiryFile } from './inquiry'

/**
 * What WeChat answers when it is asked to look at a picture. `started`: its verdict follows. `later`: it did nothing
 * now. `impossible`: it will not look at pictures of this person.
 */
export type PictureAnswer =
  | { kind: 'started' }
  | { kind: 'hold'; label: number | null }
  | { kind: 'later' }
  | { kind: 'impossible' }

/** What WeChat pushes about a picture. `none`: it could not look, for example because the picture did not arrive. */
export type PictureVerdict = { kind: 'pass' } | { kind: 'hold'; label: number | null } | { kind: 'none' }

/**
 * WeChat promises its verdict within half an hour.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync
 */
export const VERDICT_WITHIN = 30 * MINUTE
/** How often WeChat takes a picture before a person decides instead. */
const MOST_STARTS = 2
/** A picture that WeChat did not take for this long is decided by a person. */
const GIVE_UP_AFTER = 60 * MINUTE

/** The formats that WeChat's check names among those we take. */
const CHECKED_TYPES: readonly FileType[] = ['jpeg', 'png']

/** Pictures wait for their check; WeChat has none for a PDF. */
export function safetyAtFirst(type: FileType): InquiryFile['safety'] {
  return type === 'pdf' ? 'unchecked' : 'pending'
}

/** When the timer looks at a picture that waits: at once where nothing was tried. */
function lookAtOf({ check, at }: InquiryFile): number {
  return check?.lookAt ?? at
}

/** When the timer has to look at the first of these files; null where no picture waits. */
export function picturesDueAt(files: readonly InquiryFile[]): number | null {
  const times = files.filter(({ safety }) => safety === 'pending').map(lookAtOf)
  return times.length === 0 ? null : Math.min(...times)
}

/** The pictures of a matter that the timer has to see to by `now`. */
export function picturesDue({ files }: Pick<Inquiry, 'files'>, now: number): InquiryFile[] {
  return files.filter((file) => file.safety === 'pending' && lookAtOf(file) <= now)
}

/** A picture that waits for an administrator. */
function held(file: InquiryFile, held: NonNullable<InquiryFile['held']>): InquiryFile {
  return { ...file, safety: 'held', held }
}

/** Whether WeChat is to be asked about a picture that is due; otherwise it becomes what is given. */
export function nextStep(file: InquiryFile, now: number): 'ask' | InquiryFile {
  const starts = file.check?.starts ?? 0
  if (!CHECKED_TYPES.includes(file.type)) return held(file, { why: 'not_checkable', label: null })
  const isOver = starts >= MOST_STARTS || now - file.at >= GIVE_UP_AFTER
  return isOver ? held(file, { why: 'no_answer', label: null }) : 'ask'
}

/** A picture after WeChat was asked about it. */
export function afterAnswer(file: InquiryFile, answer: PictureAnswer, now: number): InquiryFile {
  const starts = file.check?.starts ?? 0
  switch (answer.kind) {
    case 'started':
      return { ...file, check: { starts: starts + 1, lookAt: now + VERDICT_WITHIN } }
    case 'hold':
      return held(file, { why: 'found', label: answer.label })
    case 'later':
      return { ...file, check: { starts, lookAt: nextCheckAt(file.at, now) } }
    case 'impossible':
      return held(file, { why: 'not_checkable', label: null })
  }
}

/** A picture after WeChat's verdict; one that does not wait any more stays what it is. */
export function afterVerdict(file: InquiryFile, verdict: PictureVerdict, now: number): InquiryFile {
  if (file.safety !== 'pending') return file
  switch (verdict.kind) {
    case 'pass':
      return { ...file, safety: 'passed' }
    case 'hold':
      return held(file, { why: 'found', label: verdict.label })
    case 'none':
      return { ...file, check: { starts: file.check?.starts ?? 0, lookAt: now } }
  }
}

/** A held picture after an administrator judged it. */
export function afterJudgement(file: InquiryFile, judged: JudgedSafety): InquiryFile {
  const { held: _held, ...rest } = file
  return judged.state === 'passed'
    ? { ...rest, safety: 'passed' }
    : { ...rest, safety: 'rejected', reason: judged.reason }
}

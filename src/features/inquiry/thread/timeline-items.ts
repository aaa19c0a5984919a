import { isModerated } from '@contract/inquiry/kinds'
import type { InquiryEntry, InquiryView } from '@contract/inquiry/view'
import { isOpen } from '@domain/inquiry/transitions'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long something took, in whole minutes. */
export interface Duration {
  days: number
  hours: number
  minutes: number
}

/** What may still come. */
export type Step = 'take' | 'reply' | 'close' | 'decide'

/** One line of the timeline, still without words. */
export type TimelineLine =
  | {
      kind: 'happened'
      key: string
      state: 'done' | 'current'
      entry: InquiryEntry
      /** Since the inquiry came in; for whoever took it first. */
      took: Duration | null
    }
  | { kind: 'ahead'; key: string; state: 'next'; step: Step }

export function durationBetween(from: number, to: number): Duration {
  const distance = Math.max(0, to - from)
  return {
    days: Math.floor(distance / DAY),
    hours: Math.floor((distance % DAY) / HOUR),
    minutes: Math.floor((distance % HOUR) / MINUTE),
  }
}

type Progress = Pick<InquiryView, 'kind' | 'status' | 'receivedAt' | 'entries'>

const stepsAhead: Record<InquiryView['status'], readonly Step[]> = {
  received: ['take', 'reply', 'close'],
  in_hand: ['reply', 'close'],
  replied: ['close'],
  closed: [],
  withdrawn: [],
  accepted: [],
  turned_down: [],
}

/** What is decided on is read and then answered by the decision itself. */
function stepsOf({ kind, status }: Pick<Progress, 'kind' | 'status'>): readonly Step[] {
  if (!isModerated(kind) || !isOpen(status)) return stepsAhead[status]
  return status === 'received' ? ['take', 'decide'] : ['decide']
}

/** Newest first, as the progress is read: the latest line is current while the matter is open, then what comes next. */
export function timelineLines({ kind, status, receivedAt, entries }: Progress): TimelineLine[] {
  const firstTake = entries.find(({ kind }) => kind === 'taken')
  const happened = entries.map((entry, index): TimelineLine => {
    const isLatest = index === entries.length - 1
    return {
      kind: 'happened',
      key: `${entry.at}-${index}`,
      state: isLatest && isOpen(status) ? 'current' : 'done',
      entry,
      took: entry === firstTake ? durationBetween(receivedAt, entry.at) : null,
    }
  })
  const ahead = stepsOf({ kind, status }).map(
    (step): TimelineLine => ({ kind: 'ahead', key: step, state: 'next', step }),
  )
  return [...happened.reverse(), ...ahead]
}

import type { OutputOf } from '@contract/actions'
import type { EnvelopeError } from '@contract/envelope'
import type { FieldProblem } from '@contract/errors'
import type { InquiryView } from '@contract/inquiry/view'
import type { Outcome } from '@/platform/call/outcome'
import { useReturnedEntry } from '@/platform/outbox/use-returned-entry'
import { useAction } from '@/platform/query/use-action'

export interface ThreadActionsRules {
  id: string
  /** Request id of a kept follow-up that came back and is corrected. */
  again: string | undefined
  /** Shows the inquiry an action answered with. */
  show: (inquiry: InquiryView) => void
  /** Asks again: somebody else changed it meanwhile. */
  reload: () => void
}

/** Refusals after which the page shows an older state than the server's. */
const outdated: readonly EnvelopeError['code'][] = [
  'STALE',
  'INQUIRY_CLOSED',
  'INQUIRY_NOT_CLOSED',
  'ALREADY_NUDGED',
  'ALREADY_RATED',
]

/** Everything the person can do to an inquiry. Each answers whether it arrived, or is kept to arrive. */
export function useThreadActions({ id, again, show, reload }: ThreadActionsRules) {
  const returned = useReturnedEntry(again)
  const followUp = useAction('inquiry.followUp')
  const papers = useAction('inquiry.papers')
  const nudge = useAction('inquiry.nudge')
  const withdraw = useAction('inquiry.withdraw')
  const rate = useAction('inquiry.rate')
  const attach = useAction('inquiry.attach')

  const settle = async (sending: Promise<Outcome<OutputOf<'inquiry.thread'>> | undefined>) => {
    const outcome = await sending
    if (outcome?.ok === true) show(outcome.data)
    else if (outcome !== undefined && outdated.includes(outcome.error.code)) reload()
    return outcome?.ok === true || (outcome !== undefined && outcome.waiting !== undefined)
  }

  const addWords = async (text: string) => {
    const isDone = await settle(followUp.run({ id, text }))
    if (isDone) returned.takeOut()
    return isDone
  }

  /** True when they arrived; otherwise what is wrong with which of them. */
  const sendFiles = async (attachments: string[]): Promise<true | FieldProblem[]> => {
    const outcome = await attach.run({ id, attachments })
    if (outcome?.ok === true) show(outcome.data)
    else if (outcome !== undefined && outdated.includes(outcome.error.code)) reload()
    return outcome?.ok === true ? true : (outcome?.error.fields ?? [])
  }

  return {
    attach: { ...attach, send: sendFiles },
    followUp: { ...followUp, initial: returned.input?.text, send: addWords },
    papers: { ...papers, send: (ready: string[]) => settle(papers.run({ id, ready })) },
    nudge: { ...nudge, send: () => settle(nudge.run({ id })) },
    withdraw: { ...withdraw, send: () => settle(withdraw.run({ id })) },
    rate: {
      ...rate,
      send: (given: { stars: number; words: string[] }) => settle(rate.run({ id, ...given })),
    },
  }
}

export type ThreadActions = ReturnType<typeof useThreadActions>

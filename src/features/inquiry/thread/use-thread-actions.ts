import type { OutputOf } from '@contract/actions'
import type { EnvelopeError } from '@contract/envelope'
import type { FieldProblem } from '@contract/errors'
import type { PlanAnswer } from '@contract/inquiry/plan'
import type { InquiryView } from '@contract/inquiry/view'
import type { Outcome } from '@/platform/call/outcome'
import { useReturnedEntry } from '@/platform/outbox/use-returned-entry'
import { useWaitingFor } from '@/platform/outbox/use-waiting-for'
import type { WaitingAction } from '@/platform/outbox/waiting-rules'
import { useAction } from '@/platform/query/use-action'

export interface ThreadActionsRules {
  id: string
  /** Request id of something kept for this inquiry that came back and is corrected. */
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
  'PLAN_CHANGED',
  'PLAN_OVER',
]

export interface Rating {
  stars: number
  words: string[]
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined)

const textsIn = (value: unknown) =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined

function ratingIn(input: Readonly<Record<string, unknown>> | undefined): Rating | undefined {
  const { stars, words } = input ?? {}
  return typeof stars === 'number' ? { stars, words: textsIn(words) ?? [] } : undefined
}

/** Everything the person can do to an inquiry. Each answers whether it arrived, or is kept to arrive. */
export function useThreadActions({ id, again, show, reload }: ThreadActionsRules) {
  const returned = useReturnedEntry(again)
  const followUp = useAction('inquiry.followUp')
  const papers = useAction('inquiry.papers')
  const nudge = useAction('inquiry.nudge')
  const withdraw = useAction('inquiry.withdraw')
  const rate = useAction('inquiry.rate')
  const attach = useAction('inquiry.attach')
  const answerPlan = useAction('inquiry.answerPlan')

  const waiting = useWaitingFor(id)
  const waits = (action: WaitingAction) => waiting.some((entry) => entry.action === action)

  const settle = async (sending: Promise<Outcome<OutputOf<'inquiry.thread'>> | undefined>) => {
    const outcome = await sending
    if (outcome?.ok === true) show(outcome.data)
    else if (outcome !== undefined && outdated.includes(outcome.error.code)) reload()
    return outcome?.ok === true || (outcome !== undefined && outcome.waiting !== undefined)
  }

  /** What was corrected has left the outbox once it was sent anew, or waits anew. */
  const sendAgain = async (action: WaitingAction, sending: Parameters<typeof settle>[0]) => {
    const isDone = await settle(sending)
    if (isDone) returned.takeOut(action)
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
    answerPlan: {
      ...answerPlan,
      send: (no: number, answer: PlanAnswer, text: string) =>
        settle(answerPlan.run({ id, no, answer, text })),
    },
    followUp: {
      ...followUp,
      initial: textIn(returned.inputOf('inquiry.followUp')?.text),
      send: (text: string) => sendAgain('inquiry.followUp', followUp.run({ id, text })),
    },
    papers: {
      ...papers,
      initial: textsIn(returned.inputOf('inquiry.papers')?.ready),
      waits: waits('inquiry.papers'),
      send: (ready: string[]) => sendAgain('inquiry.papers', papers.run({ id, ready })),
    },
    nudge: { ...nudge, send: () => settle(nudge.run({ id })) },
    withdraw: { ...withdraw, send: () => settle(withdraw.run({ id })) },
    rate: {
      ...rate,
      initial: ratingIn(returned.inputOf('inquiry.rate')),
      waits: waits('inquiry.rate'),
      send: (given: Rating) => sendAgain('inquiry.rate', rate.run({ id, ...given })),
    },
  }
}

export type ThreadActions = ReturnType<typeof useThreadActions>

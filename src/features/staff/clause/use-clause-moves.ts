import type { OutputOf } from '@contract/actions'
import type { DraftView } from '@contract/clause/draft'
import { startOfDay } from '@domain/time/shanghai'
import { useState } from 'react'
import { showToast } from '@/components/toast/show-toast'
import type { Outcome } from '@/platform/call/outcome'
import { useAction } from '@/platform/query/use-action'
import { moves as moveNames, words } from './words'

/** The sheets of a clause's page. */
export type ClauseSheet = 'send_back' | 'judge' | 'schedule' | 'withdraw' | 'own'

const DAY = /^\d{4}-\d{2}-\d{2}$/u
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/u
const MINUTE = 60_000

/** The moment of a day and a time at +08:00; undefined where they are none. */
export function momentOf(day: string, time: string): number | undefined {
  if (!DAY.test(day) || !TIME.test(time)) return undefined
  const start = startOfDay(day)
  const [hours, minutes] = time.split(':').map(Number)
  return Number.isNaN(start) ? undefined : start + ((hours ?? 0) * 60 + (minutes ?? 0)) * MINUTE
}

/** The moves a colleague makes on a clause, which sheet is open, and what was written in it. */
export function useClauseMoves(
  draft: DraftView,
  { show, reload }: { show: (view: DraftView) => void; reload: () => void },
) {
  const [sheet, setSheet] = useState<ClauseSheet | undefined>(undefined)
  const [texts, setTexts] = useState({
    remark: '',
    reason: '',
    document: '',
    day: '',
    date: '',
    time: '09:00',
  })
  const opening = useAction('clause.open')
  const submitting = useAction('clause.submit')
  const sendingBack = useAction('clause.sendBack')
  const approving = useAction('clause.approve')
  const judging = useAction('clause.judge')
  const publishing = useAction('clause.publish')
  const withdrawing = useAction('clause.withdraw')
  const owning = useAction('clause.own')
  const all = [opening, submitting, sendingBack, approving, judging, publishing, withdrawing, owning]
  const { id, version } = draft
  const seen = { id, version }

  const settle = async (sent: Promise<Outcome<OutputOf<'clause.read'>> | undefined>, done: string) => {
    const outcome = await sent
    if (outcome === undefined) return
    if (!outcome.ok) {
      if (outcome.error.code === 'STALE' || outcome.error.code === 'CLAUSE_STATE') reload()
      return
    }
    show(outcome.data)
    setSheet(undefined)
    showToast(words.done(done))
  }

  return {
    sheet,
    texts,
    write: (change: Partial<typeof texts>) => setTexts((before) => ({ ...before, ...change })),
    open: (next: ClauseSheet) => {
      for (const one of all) one.clearError()
      setSheet(next)
    },
    dismiss: () => setSheet(undefined),
    busy: all.some((one) => one.busy),
    error: all.map((one) => one.error).find((one) => one !== undefined),
    submit: () => void settle(submitting.run(seen), moveNames.submit),
    sendBack: () => void settle(sendingBack.run({ ...seen, remark: texts.remark }), moveNames.send_back),
    approve: () => void settle(approving.run(seen), moveNames.approve),
    judge: (conclusion: 'may_publish' | 'may_not_publish') =>
      void settle(
        judging.run({ ...seen, conclusion, at: texts.day, document: texts.document }),
        moveNames.judge,
      ),
    publish: () => void settle(publishing.run(seen), moveNames.publish),
    schedule: (at: number) => void settle(publishing.run({ ...seen, at }), moveNames.schedule),
    withdraw: () => void settle(withdrawing.run({ ...seen, reason: texts.reason }), moveNames.withdraw),
    own: (owner: string) => void settle(owning.run({ ...seen, owner }), moveNames.own),
    reopen: () => void settle(opening.run({ id }), moveNames.open),
  }
}

export type ClauseMoves = ReturnType<typeof useClauseMoves>

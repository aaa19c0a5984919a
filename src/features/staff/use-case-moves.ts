import type { OutputOf } from '@contract/actions'
import type { InquiryCase } from '@contract/inquiry/view'
import { useState } from 'react'
import { showToast } from '@/components/toast/show-toast'
import type { Outcome } from '@/platform/call/outcome'
import { useCopy } from '@/platform/language'
import { useAction } from '@/platform/query/use-action'
import type { CaseMove } from './case-moves'
import { staffCopy } from './copy'

export interface CaseMovesOptions {
  id: string
  /** Shows the case as the move left it. */
  show: (matter: InquiryCase) => void
  /** Fetches it again when somebody else changed it meanwhile. */
  reload: () => void
}

/** The moves a colleague makes on a case, which sheet is open, and what was written in it. */
export function useCaseMoves({ id, show, reload }: CaseMovesOptions) {
  const words = useCopy(staffCopy)
  const [sheet, setSheet] = useState<Exclude<CaseMove, 'take'> | undefined>(undefined)
  const [texts, setTexts] = useState({ reply: '', close: '', note: '', accept: '', turn_down: '' })
  const taking = useAction('inquiry.take')
  const replying = useAction('inquiry.reply')
  const closing = useAction('inquiry.close')
  const handingOver = useAction('inquiry.handOver')
  const accepting = useAction('inquiry.accept')
  const turningDown = useAction('inquiry.turnDown')

  const settle = (outcome: Outcome<OutputOf<'inquiry.take'>> | undefined, done: string): boolean => {
    if (outcome === undefined) return false
    if (!outcome.ok) {
      if (outcome.error.code === 'STALE' || outcome.error.code === 'INQUIRY_CLOSED') reload()
      return false
    }
    show(outcome.data)
    setSheet(undefined)
    showToast(done)
    return true
  }
  const forget = (key: keyof typeof texts) => setTexts((before) => ({ ...before, [key]: '' }))

  return {
    sheet,
    open: (move: Exclude<CaseMove, 'take'>) => {
      for (const one of [replying, closing, handingOver, accepting, turningDown]) one.clearError()
      setSheet(move)
    },
    dismiss: () => setSheet(undefined),
    texts,
    write: (key: keyof typeof texts, text: string) => setTexts((before) => ({ ...before, [key]: text })),
    taking,
    replying,
    closing,
    handingOver,
    accepting,
    turningDown,
    take: async () => {
      settle(await taking.run({ id }), words.taken)
    },
    reply: async () => {
      if (settle(await replying.run({ id, text: texts.reply }), words.replied)) forget('reply')
    },
    close: async () => {
      if (settle(await closing.run({ id, text: texts.close }), words.closed)) forget('close')
    },
    accept: async () => {
      if (settle(await accepting.run({ id, text: texts.accept }), words.accepted)) forget('accept')
    },
    turnDown: async () => {
      if (settle(await turningDown.run({ id, text: texts.turn_down }), words.turnedDown)) forget('turn_down')
    },
    handOver: async (to: { id: string; name: string }) => {
      const outcome = await handingOver.run({ id, to: to.id, note: texts.note })
      if (settle(outcome, words.handedOver(to.name))) forget('note')
    },
  }
}

export type CaseMoves = ReturnType<typeof useCaseMoves>

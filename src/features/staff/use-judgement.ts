import type { HeldText } from '@contract/safety'
import { useState } from 'react'
import { showToast } from '@/components/toast/show-toast'
import { useCopy } from '@/platform/language'
import { useAction } from '@/platform/query/use-action'
import { staffCopy } from './copy'
import { useTextsById } from './use-texts-by-id'

const targetOf = ({ record, id, entry, file }: HeldText) => ({
  record,
  id,
  ...(entry === null ? {} : { entry }),
  ...(file === undefined ? {} : { file: file.id }),
})

/** Tells the held texts and pictures of a record apart. */
export const keyOfHeld = ({ id, entry, file }: HeldText) => `${id}:${entry ?? ''}:${file?.id ?? ''}`

/** Releasing what is held and turning it down with a reason. */
export function useJudgement({ reload }: { reload: () => void }) {
  const words = useCopy(staffCopy)
  const releasing = useAction('staff.judge')
  const turningDown = useAction('staff.judge')
  const [atWork, setAtWork] = useState<string | undefined>(undefined)
  const [chosen, setChosen] = useState<HeldText | undefined>(undefined)
  const reasons = useTextsById()
  const reason = reasons.textOf(chosen === undefined ? '' : keyOfHeld(chosen))

  const settle = (outcome: Awaited<ReturnType<typeof releasing.run>>, done: string): boolean => {
    if (outcome === undefined) return false
    const isOver = outcome.ok || outcome.error.code === 'ALREADY_JUDGED'
    showToast(outcome.ok ? done : outcome.error.message)
    if (isOver) reload()
    return isOver
  }

  return {
    isReleasing: (item: HeldText) => releasing.busy && atWork === keyOfHeld(item),
    release: async (item: HeldText) => {
      setAtWork(keyOfHeld(item))
      const input = { ...targetOf(item), verdict: 'release', reason: '' } as const
      settle(await releasing.run(input), words.released)
    },
    chosen,
    startTurningDown: (item: HeldText) => {
      turningDown.clearError()
      setChosen(item)
    },
    dismiss: () => setChosen(undefined),
    reason,
    setReason: (text: string) => chosen !== undefined && reasons.write(keyOfHeld(chosen), text),
    turningDown,
    turnDown: async () => {
      if (chosen === undefined) return
      const input = { ...targetOf(chosen), verdict: 'turn_down', reason } as const
      if (settle(await turningDown.run(input), words.sentBack)) setChosen(undefined)
    },
  }
}

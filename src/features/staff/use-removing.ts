import { useState } from 'react'
import { showToast } from '@/components/toast/show-toast'
import { useCopy } from '@/platform/language'
import { useAction } from '@/platform/query/use-action'
import { recordsCopy } from './records-copy'

interface Named {
  id: string
  name: string
}

/** The question before a colleague is taken off the list, and doing it. */
export function useRemoving(reload: () => void) {
  const words = useCopy(recordsCopy)
  const { run, busy } = useAction('staff.remove')
  const [asked, setAsked] = useState<Named | undefined>(undefined)
  const sure = async () => {
    if (asked === undefined) return
    const outcome = await run({ id: asked.id })
    setAsked(undefined)
    if (outcome === undefined) return
    showToast(outcome.ok ? words.removed(asked.name) : outcome.error.message)
    reload()
  }
  return { asked, busy, ask: setAsked, keep: () => setAsked(undefined), sure: () => void sure() }
}

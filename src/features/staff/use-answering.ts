import type { ComplaintCase } from '@contract/account/complaints'
import { useState } from 'react'
import { showToast } from '@/components/toast/show-toast'
import { useCopy } from '@/platform/language'
import { useAction } from '@/platform/query/use-action'
import { recordsCopy } from './records-copy'
import { useTextsById } from './use-texts-by-id'

/** Writing the answer to one complaint and sending it; what was written stays until it is sent. */
export function useAnswering(reload: () => void) {
  const words = useCopy(recordsCopy)
  const { run, busy, error, clearError } = useAction('account.closeComplaint')
  const [asked, setAsked] = useState<ComplaintCase | undefined>(undefined)
  const texts = useTextsById()
  const id = asked?.id ?? ''
  const text = texts.textOf(id)
  const send = async () => {
    if (asked === undefined) return
    const outcome = await run({ id, answer: text })
    if (outcome?.ok !== true) return
    setAsked(undefined)
    texts.forget(id)
    showToast(words.answered)
    reload()
  }
  return {
    asked,
    text,
    setText: (next: string) => texts.write(id, next),
    busy,
    error,
    send: () => void send(),
    start: (complaint: ComplaintCase) => {
      clearError()
      setAsked(complaint)
    },
    dismiss: () => setAsked(undefined),
  }
}

import { useEffect, useRef } from 'react'
import { useCopy } from '@/platform/language'
import { useWaitingFor } from '@/platform/outbox/use-waiting-for'
import { Note } from '../note/note'
import { keptCopy } from './copy'

export interface WaitingForProps {
  /** The record that the kept requests are about. */
  record: string
  /** Something that waited was sent: what the page shows is older now. */
  onSent: () => void
}

/** Says on a record's page that something for it is kept and will be sent; nothing when nothing is. */
export function WaitingFor({ record, onSent }: WaitingForProps) {
  const words = useCopy(keptCopy)
  const waiting = useWaitingFor(record)
  const before = useRef(waiting.length)
  const tell = useRef(onSent)
  tell.current = onSent
  useEffect(() => {
    if (waiting.length < before.current) tell.current()
    before.current = waiting.length
  }, [waiting.length])
  if (waiting.length === 0) return null
  return (
    <Note tone="brand" icon="clock" className="mt-12" announce>
      {words.waitingNote}
    </Note>
  )
}

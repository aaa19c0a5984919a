import { useState } from 'react'
import { AttachMatch } from '@/components/attach-match/attach-match'
import { readMatchSummary } from '@/platform/match-summary'
import { textIn } from '../inquiry-draft'
import type { InquiryForm } from '../use-inquiry-form'

/** The last result of 算政策, where there is one on this phone; it becomes part of the inquiry by tapping 附上 alone. */
export function MatchedQuestion({ form }: { form: InquiryForm }) {
  const [summary] = useState(readMatchSummary)
  const attached = textIn(form.draft, 'matched')
  const text = attached === '' ? summary?.full : attached
  if (text === undefined) return null
  return (
    <AttachMatch
      text={text}
      attached={attached !== ''}
      onAttach={() => form.change({ matched: text })}
      onRemove={() => form.change({ matched: '' })}
    />
  )
}

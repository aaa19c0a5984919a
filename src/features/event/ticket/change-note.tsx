import type { RegistrationView } from '@contract/event/view'
import { Note } from '@/components/note/note'
import { useStoredWord } from '@/platform/catalog'
import { useCopy, useLanguage } from '@/platform/language'
import { whenText } from '../when-text'
import { ticketCopy } from './copy'

/** What became of the event since the person registered; nothing while it is as it was. */
export function ChangeNote({ change }: Pick<RegistrationView, 'change'>) {
  const words = useCopy(ticketCopy)
  const language = useLanguage()
  const inWords = useStoredWord()
  if (change === null) return null
  const { kind, from } = change
  const before =
    from === null ? '' : [whenText(from, language), inWords(from.venue ?? '')].filter(Boolean).join(' · ')
  const text = { moved: words.moved(before), withdrawn: words.withdrawn, resumed: words.resumed }
  return (
    <Note
      tone={kind === 'resumed' ? 'ok' : 'warn'}
      icon={kind === 'withdrawn' ? 'cancel-circle' : 'calendar'}
      className="mt-12"
    >
      {text[kind]}
    </Note>
  )
}

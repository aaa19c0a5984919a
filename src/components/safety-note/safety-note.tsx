import type { SafetyView } from '@contract/safety'
import { View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { Note, type NoteTone } from '../note/note'
import { type SafetySubject, safetyCopy } from './copy'

export interface SafetyNoteProps {
  /** Left out where the text passed: then nothing is shown. */
  safety: SafetyView | undefined
  about: SafetySubject
  /** Who reads it: the writer, or staff. */
  reader: 'person' | 'staff'
}

type Words = (typeof safetyCopy)['zh']

function forPerson({ state, reason = '' }: SafetyView, about: SafetySubject, words: Words): string[] {
  if (state === 'rejected') return [words.rejected(reason), words.rejectedNext[about]]
  return state === 'pending' || state === 'held' ? [words.waiting[about]] : []
}

function forStaff({ state }: SafetyView, words: Words): string[] {
  if (state === 'unchecked') return [words.staffUnchecked]
  return [state === 'rejected' ? words.staffRejected : words.staffHeld]
}

/** Where a text stands with the content check, and what to do about it; nothing where it passed. */
export function SafetyNote({ safety, about, reader }: SafetyNoteProps) {
  const words = useCopy(safetyCopy)
  if (safety === undefined) return null
  const lines = reader === 'person' ? forPerson(safety, about, words) : forStaff(safety, words)
  if (lines.length === 0) return null
  const tone: NoteTone = safety.state === 'pending' || safety.state === 'held' ? 'info' : 'warn'
  return (
    <Note tone={tone} icon="shield" className="mt-12">
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </Note>
  )
}

import type { EnvelopeError } from '@contract/envelope'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Note } from '@/components/note/note'
import { useCopy } from '@/platform/language'
import { eventCopy } from './copy'

export interface ProblemNoteProps {
  error: EnvelopeError
  /** Said instead of the general words, which speak of time slots. */
  text?: string | undefined
  /** The way on, where there is one. */
  action?: { text: string; onPress: () => void } | undefined
}

/** What went wrong, that nothing was lost, and what to do; the request's id in small print. */
export function ProblemNote({ error, text, action }: ProblemNoteProps) {
  const words = useCopy(eventCopy)
  return (
    <Note tone="warn" icon={error.code === 'OFFLINE' ? 'wifi-off' : 'warning'} announce>
      {text ?? error.message}
      {error.requestId !== undefined && error.requestId !== '' && (
        <View className="text-cap mt-4">{words.requestId(error.requestId)}</View>
      )}
      {action !== undefined && (
        <Button variant="text" size="small" onPress={action.onPress}>
          {action.text}
        </Button>
      )}
    </Note>
  )
}

import { View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { type EntryState, useOutbox } from '@/platform/outbox'
import { type Route, routes } from '@/routes'
import { Button } from '../button/button'
import { ResultHead } from '../result-head/result-head'
import { keptCopy } from './copy'

type Words = (typeof keptCopy)['zh']

const tones = { waiting: 'wait', sent: 'done', refused: 'failed', expired: 'failed' } as const

function wordsOf(state: EntryState, words: Words): [title: string, text: string] {
  if (state.kind === 'sent') return [words.sentTitle, words.sentText]
  if (state.kind === 'refused') return [words.refusedTitle, state.error.message]
  if (state.kind === 'expired') return [words.expiredTitle, words.expiredText]
  return [words.waitingTitle, words.waitingText]
}

export interface KeptToSendProps {
  requestId: string
  /** The page of what it leads to, once it is sent. */
  routeOf: (record: string) => Route
}

/** What stands where a form stood that could not be sent yet; it changes by itself when it is sent. */
export function KeptToSend({ requestId, routeOf }: KeptToSendProps) {
  const words = useCopy(keptCopy)
  const entry = useOutbox().find((kept) => kept.requestId === requestId)
  const state: EntryState = entry?.state ?? { kind: 'waiting' }
  const [title, text] = wordsOf(state, words)
  const record = state.kind === 'sent' ? state.record : undefined
  return (
    <>
      <ResultHead title={title} tone={tones[state.kind]}>
        {text}
      </ResultHead>
      <View className="mt-24">
        <Button
          variant="outline"
          wide
          onPress={() => replace(record === undefined ? routes.outbox() : routeOf(record))}
        >
          {record === undefined ? words.seeWaiting : words.seeRecord}
        </Button>
      </View>
    </>
  )
}

import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Tag, type TagTone } from '@/components/tag/tag'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { dismissEntry, type OutboxEntry } from '@/platform/outbox'
import { WAITS_FOR_MS } from '@/platform/outbox/outbox-moves'
import { useMoments } from '@/platform/time/use-moments'
import { outboxPageCopy } from './copy'
import { correctionRoute, entrySummary, resultRoute } from './entry-facts'

const tones: Record<OutboxEntry['state']['kind'], TagTone> = {
  waiting: 'brand',
  sent: 'ok',
  refused: 'warn',
  expired: 'warn',
}

/** When it was kept and how long it may wait, or why it was not sent. */
function Situation({ entry }: { entry: OutboxEntry }) {
  const words = useCopy(outboxPageCopy)
  const moments = useMoments()
  const { state, at, attempts } = entry
  if (state.kind === 'refused') return <View className="text-sub mt-8">{state.error.message}</View>
  if (state.kind === 'expired') return <View className="text-sub mt-8">{words.expiredText}</View>
  const kept = words.keptAt(moments.near(at), moments.near(at + WAITS_FOR_MS))
  const tried = attempts > 0 ? ` · ${words.tried(attempts)}` : ''
  return (
    <View className="text-sub tone-2 num mt-8">
      {state.kind === 'sent' ? words.sentAt(moments.near(state.at)) : `${kept}${tried}`}
    </View>
  )
}

function Ways({ entry, onDiscard }: EntryCardProps) {
  const words = useCopy(outboxPageCopy)
  const { requestId, state } = entry
  const result = resultRoute(entry)
  const correction = correctionRoute(entry)
  const hasFailed = state.kind === 'refused' || state.kind === 'expired'
  return (
    <View className="row row-wrap gap-8 mt-12">
      {result !== undefined && (
        <Button variant="secondary" size="small" onPress={() => go(result)}>
          {words.open}
        </Button>
      )}
      {hasFailed && correction !== undefined && (
        <Button variant="secondary" size="small" onPress={() => go(correction)}>
          {state.kind === 'refused' ? words.correct : words.sendAgain}
        </Button>
      )}
      {state.kind === 'sent' ? (
        <Button variant="text" size="small" onPress={() => dismissEntry(requestId)}>
          {words.seen}
        </Button>
      ) : (
        <Button variant="text" size="small" onPress={() => onDiscard(entry)}>
          {words.discard}
        </Button>
      )}
    </View>
  )
}

export interface EntryCardProps {
  entry: OutboxEntry
  onDiscard: (entry: OutboxEntry) => void
}

/** One kept request: what it is, how it stands, and what can be done. */
export function EntryCard({ entry, onDiscard }: EntryCardProps) {
  const words = useCopy(outboxPageCopy)
  const summary = entrySummary(entry)
  return (
    <Card>
      <View className="row row-between row-top">
        <Text className="text-strong">{words.actions[entry.action]}</Text>
        <Tag tone={tones[entry.state.kind]}>{words.states[entry.state.kind]}</Tag>
      </View>
      {summary !== '' && <View className="text-sub mt-4 outbox-summary">{summary}</View>}
      <Situation entry={entry} />
      <Ways entry={entry} onDiscard={onDiscard} />
    </Card>
  )
}

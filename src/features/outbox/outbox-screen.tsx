import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionBar } from '@/components/action-bar/action-bar'
import { Button } from '@/components/button/button'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Screen } from '@/components/screen/screen'
import { Section } from '@/components/section/section'
import { ConfirmSheet } from '@/components/sheet/confirm-sheet'
import { showToast } from '@/components/toast/show-toast'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { dismissEntry, type OutboxEntry, outboxEntry, sendWaiting, useOutbox } from '@/platform/outbox'
import { routes } from '@/routes'
import { outboxPageCopy } from './copy'
import { EntryCard } from './entry-card'
import './outbox.css'

interface PartProps {
  title: string
  entries: readonly OutboxEntry[]
  onDiscard: (entry: OutboxEntry) => void
}

function Part({ title, entries, onDiscard }: PartProps) {
  if (entries.length === 0) return null
  return (
    <Section title={title}>
      {entries.map((entry) => (
        <EntryCard key={entry.requestId} entry={entry} onDiscard={onDiscard} />
      ))}
    </Section>
  )
}

function Nothing() {
  const words = useCopy(outboxPageCopy)
  return (
    <EmptyState
      icon="send"
      title={words.noneTitle}
      text={words.noneText}
      action={{ text: words.seeInquiries, onPress: () => go(routes.inquiries()) }}
    />
  )
}

/** Sends by hand, and says so when there is still no connection. */
function SendBar({ first }: { first: OutboxEntry }) {
  const words = useCopy(outboxPageCopy)
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    await sendWaiting({ all: true })
    setBusy(false)
    if (outboxEntry(first.requestId)?.state.kind === 'waiting') showToast(words.stillAway)
  }
  return (
    <ActionBar>
      <Button grow wide icon="send" busy={busy} onPress={() => void send()}>
        {words.sendNow}
      </Button>
    </ActionBar>
  )
}

/** 待发送: what was sent without a network, and what became of it. */
export function OutboxScreen() {
  const words = useCopy(outboxPageCopy)
  const entries = useOutbox()
  const [leaving, setLeaving] = useState<OutboxEntry>()
  const are = (...kinds: OutboxEntry['state']['kind'][]) =>
    entries.filter(({ state }) => kinds.includes(state.kind))
  const waiting = are('waiting')
  const [first] = waiting
  return (
    <Screen
      title={words.title}
      {...(first === undefined ? {} : { bar: <SendBar first={first} /> })}
      overlay={
        <ConfirmSheet
          open={leaving !== undefined}
          title={words.discardTitle}
          confirm={words.discardSure}
          keep={words.discardKeep}
          danger
          onClose={() => setLeaving(undefined)}
          onConfirm={() => {
            if (leaving !== undefined) dismissEntry(leaving.requestId)
            setLeaving(undefined)
          }}
        >
          {words.discardText}
        </ConfirmSheet>
      }
    >
      {entries.length > 0 && <View className="text-sub tone-2">{words.lead}</View>}
      {waiting.length === 0 && <Nothing />}
      <Part title={words.waitingPart} entries={waiting} onDiscard={setLeaving} />
      <Part title={words.stuckPart} entries={are('refused', 'expired')} onDiscard={setLeaving} />
      <Part title={words.sentPart} entries={are('sent')} onDiscard={setLeaving} />
    </Screen>
  )
}

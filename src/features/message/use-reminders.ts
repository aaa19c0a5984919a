import type { OutputOf } from '@contract/actions'
import type { MessageTopic } from '@contract/message/topics'
import { useState } from 'react'
import { loadedData } from '@/components/async-content/loadable'
import { showToast } from '@/components/toast/show-toast'
import { call } from '@/platform/call'
import { useAction } from '@/platform/query/use-action'
import { useQuery } from '@/platform/query/use-query'

export type Reminders = OutputOf<'message.preferences'>

/** What was changed last, for saying so and for taking it back. */
export interface ReminderChange {
  topic: MessageTopic
  isMuted: boolean
}

/** What may be sent to the person by WeChat, and stopping one topic of it. A change that fails says so and changes nothing. */
export function useReminders() {
  const { state, reload, show } = useQuery('message-preferences', () => call('message.preferences', {}))
  const muting = useAction('message.mute')
  const [changed, setChanged] = useState<ReminderChange | undefined>(undefined)
  const known = loadedData(state)
  return {
    state,
    reload,
    known,
    changed,
    busy: muting.busy,
    isMuted: (topic: MessageTopic) =>
      known?.topics.some((one) => one.topic === topic && one.isMuted) ?? false,
    /** Answers whether it is done. */
    mute: async (topic: MessageTopic, isMuted: boolean): Promise<boolean> => {
      const outcome = await muting.run({ topic, isMuted })
      if (outcome === undefined) return false
      if (!outcome.ok) {
        showToast(outcome.error.message)
        return false
      }
      const { muted } = outcome.data
      if (known === undefined) void reload()
      else
        show({
          ...known,
          topics: known.topics.map((one) => ({ ...one, isMuted: muted.includes(one.topic) })),
        })
      setChanged({ topic, isMuted })
      return true
    },
  }
}

import type { OutputOf } from '@contract/actions'
import type { MessageView } from '@contract/message/actions'
import { useState } from 'react'
import { loadedData, mapLoadable } from '@/components/async-content/loadable'
import { showToast } from '@/components/toast/show-toast'
import { call } from '@/platform/call'
import { go } from '@/platform/navigation'
import { useAction } from '@/platform/query/use-action'
import { useQuery } from '@/platform/query/use-query'
import { setUnread } from '@/platform/session'
import { routeOfMessage } from './route-of-message'

type Inbox = OutputOf<'message.list'>

interface Older {
  items: MessageView[]
  more: boolean
}

async function firstPage() {
  const outcome = await call('message.list', {})
  if (outcome.ok) setUnread(outcome.data.unread)
  return outcome
}

/** Earlier pages under the first one. A first page that was fetched anew keeps them. */
function withOlder(inbox: Inbox, older: Older | undefined): Inbox {
  if (older === undefined) return inbox
  const known = new Set(inbox.items.map(({ id }) => id))
  return {
    ...inbox,
    items: [...inbox.items, ...older.items.filter(({ id }) => !known.has(id))],
    more: older.more,
  }
}

/** The in-app inbox: pages, marking as read, and the way a message leads on. */
export function useInbox() {
  const { state, reload, show } = useQuery('messages', firstPage)
  const [older, setOlder] = useState<Older | undefined>(undefined)
  const [fetchingOlder, setFetchingOlder] = useState(false)
  const reading = useAction('message.read')
  const inbox = mapLoadable(state, (data) => withOlder(data, older))

  const markHere = (isRead: (message: MessageView) => boolean, unread: number) => {
    const mark = (message: MessageView) => (isRead(message) ? { ...message, read: true } : message)
    const first = loadedData(state)
    if (first !== undefined) show({ ...first, unread, items: first.items.map(mark) })
    setOlder((before) => before && { ...before, items: before.items.map(mark) })
    setUnread(unread)
  }

  const markOne = async ({ id }: MessageView) => {
    const outcome = await call('message.read', { ids: [id] })
    if (outcome.ok) markHere((message) => message.id === id, outcome.data.unread)
  }

  return {
    state: inbox,
    reload,
    /** Marks it as read and leads on at once; a lost mark leaves it unread, nothing else. */
    open: (message: MessageView) => {
      if (!message.read) void markOne(message)
      go(routeOfMessage(message.link))
    },
    readingAll: reading.busy,
    readAll: async () => {
      const outcome = await reading.run({ ids: [] })
      if (outcome?.ok === true) markHere(() => true, outcome.data.unread)
      if (outcome?.ok === false) showToast(outcome.error.message)
    },
    fetchingOlder,
    fetchOlder: async () => {
      const last = loadedData(inbox)?.items.at(-1)
      if (last === undefined || fetchingOlder) return true
      setFetchingOlder(true)
      const outcome = await call('message.list', { before: last.at })
      setFetchingOlder(false)
      if (!outcome.ok) return false
      const { items, more } = outcome.data
      setOlder((before) => ({ items: [...(before?.items ?? []), ...items], more }))
      return true
    },
  }
}

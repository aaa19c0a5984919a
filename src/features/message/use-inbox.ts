import type { OutputOf } from '@contract/actions'
import type { MessageView } from '@contract/message/actions'
import { useState } from 'react'
import { loadedData, mapLoadable } from '@/components/async-content/loadable'
import { showToast } from '@/components/toast/show-toast'
import { call } from '@/platform/call'
import { go } from '@/platform/navigation'
import { callOrKeep } from '@/platform/outbox'
import { useAction } from '@/platform/query/use-action'
import { useQuery } from '@/platform/query/use-query'
import { randomId } from '@/platform/random-id'
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

const MOST_IDS = 50

/**
 * The unread ones by id, where all of them are on the phone: sent later, they must not take along what came
 * meanwhile. Otherwise the empty list, which means all.
 */
function idsOfUnread(inbox: Inbox | undefined): string[] {
  const ids = (inbox?.items ?? []).filter(({ read }) => !read).map(({ id }) => id)
  return ids.length === inbox?.unread && ids.length <= MOST_IDS ? ids : []
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

  const unreadNow = () => loadedData(state)?.unread ?? 0

  const markOne = async ({ id }: MessageView) => {
    const outcome = await callOrKeep('message.read', { ids: [id] }, await randomId())
    const isThis = (message: MessageView) => message.id === id
    if (outcome.ok) markHere(isThis, outcome.data.unread)
    else if (outcome.waiting !== undefined) markHere(isThis, Math.max(0, unreadNow() - 1))
  }

  return {
    state: inbox,
    reload,
    /** Marks it as read and leads on at once; without a network the mark is sent later. */
    open: (message: MessageView) => {
      if (!message.read) void markOne(message)
      go(routeOfMessage(message.link))
    },
    readingAll: reading.busy,
    readAll: async () => {
      const outcome = await reading.run({ ids: idsOfUnread(loadedData(inbox)) })
      if (outcome?.ok === true) markHere(() => true, outcome.data.unread)
      else if (outcome?.waiting !== undefined) markHere(() => true, 0)
      else if (outcome !== undefined) showToast(outcome.error.message)
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

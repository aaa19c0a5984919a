import type { OutputOf } from '@contract/actions'
import { create } from 'zustand'
import { call } from '../call'

type Me = OutputOf<'account.me'>

const useSessionStore = create<{ me: Me | undefined }>(() => ({ me: undefined }))

/** Asks again who the platform says is calling and how many messages wait. Quiet when there is no answer. */
export async function refreshSession(): Promise<void> {
  const outcome = await call('account.me', {})
  if (outcome.ok) useSessionStore.setState({ me: outcome.data })
}

/** Who is calling; `undefined` until the first answer came. */
export function useSession(): Me | undefined {
  return useSessionStore((state) => state.me)
}

/** Corrects the unread count after reading, without asking again. */
export function setUnread(unread: number): void {
  useSessionStore.setState(({ me }) => ({ me: me === undefined ? undefined : { ...me, unread } }))
}

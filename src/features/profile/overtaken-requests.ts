import type { OutboxEntry } from '@/platform/outbox'

type ProfileRequest = Pick<OutboxEntry, 'requestId' | 'action'>

/** What was just done to the profile: carried out, or kept under its request id until there is a network. */
export interface ProfileChange {
  action: 'account.saveProfile' | 'account.deleteProfile'
  kept?: string | undefined
}

/**
 * Requests in 待发送 that a later one has overtaken, by id: sent after it, an older save would bring back what was
 * replaced or deleted, and an older deletion would take away what was agreed to since. A deletion that still waits is
 * left where the later save only waits too: whoever took a consent back is not made to depend on that save.
 */
export function overtakenRequests(
  entries: readonly ProfileRequest[],
  { action, kept }: ProfileChange,
): string[] {
  const isOvertaken = (entry: ProfileRequest) =>
    entry.action === 'account.saveProfile' ||
    (entry.action === 'account.deleteProfile' && (action === 'account.deleteProfile' || kept === undefined))
  return entries
    .filter((entry) => entry.requestId !== kept && isOvertaken(entry))
    .map(({ requestId }) => requestId)
}

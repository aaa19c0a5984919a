import type { ProfileDocument } from '../shared/adapters/profile-store'

/** Since when somebody wants to be told of policies: still since then where they wanted it before; null where they do not. */
export function remindedSince(
  isWanted: boolean,
  read: Pick<ProfileDocument, 'remindSince'> | null,
  now: number,
): number | null {
  return isWanted ? (read?.remindSince ?? now) : null
}

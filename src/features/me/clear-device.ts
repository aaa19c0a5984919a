import { refreshCatalog } from '@/platform/catalog'
import { HISTORY_SETTING, rereadHistory } from '@/platform/history'
import { forgetOutbox } from '@/platform/outbox'
import { rereadSaved } from '@/platform/saved'
import { refreshSession } from '@/platform/session'
import { forgetSource } from '@/platform/source'
import { clearStored } from '@/platform/storage/clear-stored'

/** How the reader wants the app to look is no data about them; it stays. */
const preferences = ['appearance', 'language', HISTORY_SETTING]
/** Where the web build keeps the anonymous visitor's tokens. */
const WEB_IDENTITY = 'web-session'

/**
 * Forgets what this device keeps: content, answers, drafts, what waits to be sent and the scanned code. `identity` also forgets who
 * the web visitor was, after which nobody at this browser reaches the earlier records. Answers whether it could.
 */
export function clearDevice({ identity }: { identity: boolean }): boolean {
  forgetSource()
  forgetOutbox()
  const cleared = clearStored(identity ? preferences : [...preferences, WEB_IDENTITY])
  if (cleared) {
    rereadSaved()
    rereadHistory()
    void refreshCatalog()
    void refreshSession()
  }
  return cleared
}

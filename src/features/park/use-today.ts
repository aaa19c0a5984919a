import { dayOf } from '@domain/time/shanghai'
import { useNow } from '@/components/reply-clock/use-now'

const RENEW_MS = 60_000

/** The present Asia/Shanghai calendar day; the component follows midnight. */
export function useToday(): string {
  return dayOf(useNow(RENEW_MS))
}

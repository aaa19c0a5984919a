import type { RegistrationView } from '@contract/event/view'

/** The registration that admits somebody to an event now: neither cancelled nor of an earlier time. */
export function registrationFor(
  event: string,
  items: readonly RegistrationView[],
  now: number,
): RegistrationView | null {
  const counts = (one: RegistrationView) =>
    one.event === event && one.status === 'registered' && one.endAt > now
  return items.find(counts) ?? null
}

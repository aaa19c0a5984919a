import type { RegistrationView } from '@contract/event/view'

export interface RegistrationGroups {
  upcoming: RegistrationView[]
  earlier: RegistrationView[]
}

/** What is still to be attended, soonest first; cancelled and past ones, last first. */
export function groupRegistrations(items: readonly RegistrationView[], now: number): RegistrationGroups {
  const isUpcoming = ({ status, endAt, change }: RegistrationView) =>
    status === 'registered' && endAt > now && change?.kind !== 'withdrawn'
  return {
    upcoming: items.filter(isUpcoming).sort((a, b) => a.startAt - b.startAt),
    earlier: items.filter((one) => !isUpcoming(one)).sort((a, b) => b.startAt - a.startAt),
  }
}

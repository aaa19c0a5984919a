import { type OutboxEntry, useOutbox } from './index'

/** The requests about one record that still wait to be sent, oldest first. */
export function useWaitingFor(record: string): readonly OutboxEntry[] {
  return useOutbox().filter(({ input, state }) => input.id === record && state.kind === 'waiting')
}

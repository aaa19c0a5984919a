import { PROFILE_CONSENT } from '@contract/account/profile'
import type { InputOf, OutputOf } from '@contract/actions'
import { useDidShow, useUnload } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { loadedData } from '@/components/async-content/loadable'
import { call } from '@/platform/call'
import type { Outcome } from '@/platform/call/outcome'
import { offeredProfile, offerProfile, type ProfileFact } from '@/platform/company-profile'
import { dismissEntry, useOutbox } from '@/platform/outbox'
import { useAction } from '@/platform/query/use-action'
import { useQuery } from '@/platform/query/use-query'
import { overtakenRequests, type ProfileChange } from './overtaken-requests'

type Facts = InputOf<'account.saveProfile'>['facts']
type ProfileOutcome = Outcome<OutputOf<'account.profile'>> | undefined
type Done = 'saved' | 'removed'

const doneBy = { 'account.saveProfile': 'saved', 'account.deleteProfile': 'removed' } as const

/** The facts that were handed over to be kept. */
function useOffered() {
  const [offered, setOffered] = useState<readonly ProfileFact[] | undefined>(offeredProfile)
  useDidShow(() => setOffered(offeredProfile()))
  // A page that is closed late must not take back what was handed to the next one.
  useUnload(() => {
    if (offeredProfile() === offered) offerProfile(undefined)
  })
  const withdraw = () => {
    offerProfile(undefined)
    setOffered(undefined)
  }
  return { offered, withdraw }
}

/** A change that waits for a network; `onSent` is told what it was once it got through, and it is gone then. */
function useWaiting(onSent: (done: Done) => void) {
  const entries = useOutbox()
  const [waiting, setWaiting] = useState<string>()
  const entry = entries.find(({ requestId }) => requestId === waiting)
  const isSent = entry?.state.kind === 'sent'
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it was sent
  useEffect(() => {
    if (!isSent || entry === undefined) return
    dismissEntry(entry.requestId)
    setWaiting(undefined)
    onSent(entry.action === 'account.deleteProfile' ? 'removed' : 'saved')
  }, [isSent])
  const dropOvertaken = (change: ProfileChange) => overtakenRequests(entries, change).forEach(dismissEntry)
  return { waiting, setWaiting, dropOvertaken }
}

/** What is kept, what was handed over to be kept, and the moves there are. */
export function useProfile() {
  const { state, reload, show } = useQuery('account.profile', () => call('account.profile', {}))
  const { offered, withdraw } = useOffered()
  /** What was just done, for the page to say it. */
  const [done, setDone] = useState<Done>()
  const saving = useAction('account.saveProfile')
  const reminding = useAction('account.remind')
  const removing = useAction('account.deleteProfile')
  const { waiting, setWaiting, dropOvertaken } = useWaiting((what) => {
    setDone(what)
    reload()
  })
  const moves = [saving, reminding, removing]

  /** Whatever went wrong before is over with the next move. */
  const begin = () => {
    for (const { clearError } of moves) clearError()
  }
  const settle = (outcome: ProfileOutcome, action: ProfileChange['action']): void => {
    if (outcome === undefined) return
    if (!outcome.ok && outcome.waiting === undefined) {
      // What this page knows is older than what is kept; pressed again, it goes by what it knows then.
      if (outcome.error.code === 'STALE') reload()
      return
    }
    dropOvertaken({ action, kept: outcome.ok ? undefined : outcome.waiting })
    withdraw()
    if (!outcome.ok) {
      setWaiting(outcome.waiting)
      return
    }
    setDone(doneBy[action])
    show(outcome.data)
  }

  return {
    state,
    reload,
    offered,
    done,
    /** Request id of what waits for a network. */
    waiting,
    withdraw,
    busy: moves.some(({ busy }) => busy),
    error: moves.find(({ error }) => error !== undefined)?.error,
    save: async (facts: Facts, remind: boolean) => {
      begin()
      const asOf = loadedData(state)?.asOf
      const seen = asOf === undefined ? {} : { asOf }
      settle(await saving.run({ facts, consent: PROFILE_CONSENT, remind, ...seen }), 'account.saveProfile')
    },
    /** Only whether policies are told: the facts that this page knows may be older than those that are kept. */
    setRemind: async (remind: boolean) => {
      begin()
      const outcome = await reminding.run({ remind })
      if (outcome?.ok === true) show(outcome.data)
    },
    remove: async () => {
      begin()
      settle(await removing.run({}), 'account.deleteProfile')
    },
  }
}

export type ProfileMoves = ReturnType<typeof useProfile>

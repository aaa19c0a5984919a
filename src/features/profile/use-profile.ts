import { PROFILE_CONSENT, type ProfileView } from '@contract/account/profile'
import type { InputOf } from '@contract/actions'
import { useDidShow, useUnload } from '@tarojs/taro'
import { useState } from 'react'
import { call } from '@/platform/call'
import { offeredProfile, offerProfile, type ProfileFact } from '@/platform/company-profile'
import { useAction } from '@/platform/query/use-action'
import { useQuery } from '@/platform/query/use-query'

type Facts = InputOf<'account.saveProfile'>['facts']

/** What is kept, what was handed over to be kept, and the moves there are. */
export function useProfile() {
  const { state, reload, show } = useQuery('account.profile', () => call('account.profile', {}))
  const [offered, setOffered] = useState<readonly ProfileFact[] | undefined>(offeredProfile)
  /** What was just done, for the page to say it. */
  const [done, setDone] = useState<'saved' | 'removed'>()
  /** Request id of what waits for a network. */
  const [waiting, setWaiting] = useState<string>()
  const saving = useAction('account.saveProfile')
  const removing = useAction('account.deleteProfile')
  useDidShow(() => setOffered(offeredProfile()))
  // A page that is closed late must not take back what was handed to the next one.
  useUnload(() => {
    if (offeredProfile() === offered) offerProfile(undefined)
  })

  const withdraw = () => {
    offerProfile(undefined)
    setOffered(undefined)
  }
  const settle = (
    outcome: Awaited<ReturnType<typeof saving.run>>,
    what: 'saved' | 'removed' | undefined,
  ): void => {
    if (outcome === undefined) return
    if (!outcome.ok) {
      if (outcome.waiting === undefined) return
      withdraw()
      setWaiting(outcome.waiting)
      return
    }
    withdraw()
    setDone(what)
    show(outcome.data)
  }
  const send = (facts: Facts, remind: boolean) => saving.run({ facts, consent: PROFILE_CONSENT, remind })

  return {
    state,
    reload,
    offered,
    done,
    waiting,
    withdraw,
    busy: saving.busy || removing.busy,
    error: saving.error ?? removing.error,
    save: async (facts: Facts, remind: boolean) => settle(await send(facts, remind), 'saved'),
    /** Only whether policies are told; the facts stay as they are. */
    setRemind: async ({ facts }: ProfileView, remind: boolean) =>
      settle(
        await send(
          facts.map(({ told }) => told),
          remind,
        ),
        undefined,
      ),
    remove: async () => settle(await removing.run({}), 'removed'),
  }
}

export type ProfileMoves = ReturnType<typeof useProfile>

import type { TemplateKey } from '@contract/message/templates'
import { useEffect, useRef, useState } from 'react'
import { webUid } from '@/platform/call'
import { listOf, useCatalog } from '@/platform/catalog'
import { useAction } from '@/platform/query/use-action'
import { emulatorAddress, platformName } from '@/platform/runtime'
import { refreshSession, useSession } from '@/platform/session'
import { requestSubscription, type SubscribeAnswer } from '@/platform/subscribe'
import { notePrompt, usePromptPast } from '@/platform/subscribe/prompt-past'
import { loadedData } from '../async-content/loadable'
import { answeredKeys, choosePrompt, type Prompt, type TemplateIds } from './prompt-rule'

export type AllowState =
  | { step: 'offered' }
  | { step: 'asking' }
  | { step: 'allowed'; balance: number | undefined }
  | { step: 'refused' }
  | { step: 'failed' }
  /** The person allowed, but our own note of it did not arrive; the same note can be sent again. */
  | { step: 'unrecorded'; accepted: TemplateKey[] }

const inWechat = platformName === 'weapp'
const NOTHING: Prompt = { keys: [] }

/** Whether the visitor can get WeChat messages: in WeChat always, in a browser only when playing a WeChat user. */
function useReachable(): boolean {
  const session = useSession()
  useEffect(() => {
    if (!inWechat && session === undefined) void refreshSession()
  }, [session])
  return inWechat || (emulatorAddress() !== undefined && session?.kind === 'wechat')
}

/** The web visitor's id, loaded before the tap, because nothing may be awaited in it. */
function useWebUid(reachable: boolean) {
  const uid = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (!reachable || inWechat) return
    webUid().then(
      (value) => {
        uid.current = value
      },
      (failure) => console.warn('subscribe: no web identity', String(failure)),
    )
  }, [reachable])
  return uid
}

function useTemplateIds(): TemplateIds {
  const catalog = loadedData(useCatalog().state)
  return catalog === undefined ? {} : (listOf(catalog, 'settings')[0]?.templates ?? {})
}

/**
 * Asking for permission to send one message per template, the most important first. `keys` is empty when nothing can be
 * asked: the visitor cannot be reached, the district has no template id, or the rule (`prompt-rule`) withholds it. `ask`
 * must be called in the tap itself.
 */
export function useAllowMessage(templates: readonly TemplateKey[]) {
  const [state, setState] = useState<AllowState>({ step: 'offered' })
  const recording = useAction('message.allow')
  const reachable = useReachable()
  const uid = useWebUid(reachable)
  const ids = useTemplateIds()
  const past = usePromptPast()
  // What is being asked, and what was, stays on the page although it could not be asked now.
  const [asked, setAsked] = useState<Prompt | undefined>(undefined)
  const offered = reachable ? choosePrompt(templates, { ids, past, now: Date.now() }) : NOTHING
  const { keys, withheld } = asked ?? offered

  const record = async (accepted: TemplateKey[]) => {
    const outcome = await recording.run({ accepted })
    if (outcome === undefined) return
    if (!outcome.ok && outcome.waiting !== undefined) {
      setState({ step: 'allowed', balance: undefined })
      return
    }
    if (!outcome.ok) {
      setState({ step: 'unrecorded', accepted })
      return
    }
    const balances = accepted.map((key) => outcome.data.balance[key]).filter((count) => count !== undefined)
    setState({ step: 'allowed', balance: balances.length === 0 ? undefined : Math.min(...balances) })
  }

  const settle = async (answer: SubscribeAnswer) => {
    if (answer.kind !== 'answered') {
      setState({ step: 'failed' })
      return
    }
    notePrompt(answeredKeys(keys, ids, answer.refused), Date.now())
    const accepted = answeredKeys(keys, ids, answer.accepted)
    if (accepted.length === 0) setState({ step: 'refused' })
    else await record(accepted)
  }

  const ask = () => {
    const templateIds = keys.flatMap((key) => ids[key] ?? [])
    const answer = requestSubscription({
      templateIds,
      ...(uid.current === undefined ? {} : { webUid: uid.current }),
    })
    setAsked({ keys })
    setState({ step: 'asking' })
    void answer.then(settle)
  }

  return {
    reachable,
    keys,
    withheld,
    state,
    ask,
    dismiss: () => setState({ step: 'refused' }),
    recordAgain: record,
    recording: recording.busy,
    problem: recording.error?.message,
  }
}

import type { ActionName, InputOf, OutputOf } from '@contract/actions'
import type { Envelope } from '@contract/envelope'
import type { TemplateKey } from '@contract/message/templates'

/** What a test does to a running local cloud from outside: its clock, timers, faults, and what left it. */
export interface CloudControls {
  fireTimer(name: 'minute' | 'daily'): Promise<void>
  moveClock(ms: number): Promise<void>
  /** What WeChat finds in pictures from now on; its verdict comes when `verdictsCome` says so. */
  letPicturesShow(finding?: { suggest: 'review' | 'risky'; label: number }): Promise<void>
  /** WeChat pushes the verdicts it owes, and they are taken. */
  verdictsCome(): Promise<void>
  /** Subscription messages that reached a WeChat user. */
  sentTo(openid: string): Promise<SentMessage[]>
  /** Lines the staff's group robot got. */
  groupLines(): Promise<string[]>
  /** The emulator's page `POST /faults`: what goes wrong from now on. */
  setFaults(faults: object): Promise<void>
  /** Somebody without a device on the stage calls a function; a refusal is an error. */
  callAs<N extends ActionName>(openid: string, action: N, input: InputOf<N>): Promise<OutputOf<N>>
  /** Somebody answers WeChat's prompt for a template with yes, and their app tells of it. */
  allowAs(openid: string, template: TemplateKey, templateId: string): Promise<void>
  /** All collections as JSON. */
  exportAll(): Promise<string>
}

interface SentMessage {
  templateId: string
  data: Record<string, { value: string }>
}

/** Long enough that no verdict comes by itself in between. */
const VERDICT_MS = 10 * 60_000

/** Sends one command to the emulator; an answer that is not 2xx is an error. */
export async function command(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`POST ${url}: ${response.status} ${await response.text()}`)
}

/** Calls functions one after the other, each under a request id of its own. */
function callerOf(url: string): CloudControls['callAs'] {
  let sent = 0
  return async <N extends ActionName>(openid: string, action: N, input: InputOf<N>) => {
    sent += 1
    const response = await fetch(`${url}/functions/${action.slice(0, action.indexOf('.'))}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-emulator-openid': openid },
      body: JSON.stringify({ action, input, requestId: `stage-${String(sent).padStart(8, '0')}` }),
    })
    const answer = (await response.json()) as Envelope<OutputOf<N>>
    if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`)
    return answer.data
  }
}

/** The controls of the cloud whose emulator stands at `url`. */
export function controlsOf(url: string): CloudControls {
  const callAs = callerOf(url)
  return {
    callAs,
    allowAs: async (openid, template, templateId) => {
      await command(`${url}/wx/subscriptions`, { openid, templateIds: [templateId], accept: true })
      await callAs(openid, 'message.allow', { accepted: [template] })
    },
    fireTimer: (name) => command(`${url}/triggers/${name}`, {}),
    moveClock: (ms) => command(`${url}/clock`, { advanceMs: ms }),
    letPicturesShow: (finding) => command(`${url}/faults`, { media: { delayMs: VERDICT_MS, finding } }),
    verdictsCome: async () => {
      await command(`${url}/clock`, { advanceMs: VERDICT_MS })
      await command(`${url}/wx/pushes`, {})
    },
    sentTo: async (openid) => {
      const answer = (await (await fetch(`${url}/wx/messages?openid=${openid}`)).json()) as {
        messages: SentMessage[]
      }
      return answer.messages
    },
    groupLines: async () => {
      const answer = (await (await fetch(`${url}/webhook`)).json()) as { messages: { content: string }[] }
      return answer.messages.map((one) => one.content)
    },
    setFaults: (faults) => command(`${url}/faults`, faults),
    exportAll: async () => (await fetch(`${url}/export`)).text(),
  }
}

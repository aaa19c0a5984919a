import {
  type OutboxPorts,
  type SendEnd,
  type SendOutcome,
  type SendState,
  STUCK_MS,
} from '@domain/message/outbox'
import { fence, type Reservations, type Reserved, release, reserve } from '@domain/message/reservation'
import type { Scheduler } from './scheduler'

export interface Message {
  id: string
  person: string
  state: SendState
  tries: number
  notBefore: number
  claimedAt: number
  /** The claim of the try that is at it. */
  claim: string
}

/** What WeChat does with a request to send; whoever has no credit there is refused whatever stands here. */
export type WechatManner = 'sends' | 'busy' | 'limited' | 'refuses' | 'times_out' | 'answer_lost'

export interface Account {
  /** What our ledger says, and the messages that have a credit reserved. */
  balance: number
  reserved: Reservations
  /** What WeChat holds. */
  credits: number
}

/** Messages, ledger and WeChat in memory, each request of a worker at its turn. */
export class World {
  now = 0
  readonly messages = new Map<string, Message>()
  readonly accounts = new Map<string, Account>()
  /** How often WeChat sent each message. */
  readonly sent = new Map<string, number>()

  constructor(
    private readonly scheduler: Scheduler,
    private readonly manner: () => WechatManner,
  ) {}

  add(id: string, person: string): void {
    this.messages.set(id, { id, person, state: 'waiting', tries: 0, notBefore: 0, claimedAt: 0, claim: '' })
  }

  /** A person who accepted so many prompts. */
  accept(person: string, credits: number): void {
    this.accounts.set(person, { balance: credits, reserved: [], credits })
  }

  due(): Message[] {
    return [...this.messages.values()].filter(
      ({ state, notBefore }) => state === 'waiting' && notBefore <= this.now,
    )
  }

  stuck(): Message[] {
    return [...this.messages.values()].filter(
      ({ state, claimedAt }) => state === 'sending' && claimedAt < this.now - STUCK_MS,
    )
  }

  /** The outbox's ports for one worker. Each is one conditional request, as the adapters make it. */
  portsOf(worker: string): OutboxPorts<Message> {
    const ask = <T>(effect: () => T) => this.scheduler.request(worker, effect)
    return {
      claim: ({ id, claim }) => ask(() => this.claim(this.message(id), claim)),
      reserve: (message) => ask(() => this.reserve(message)),
      send: ({ id, person }) => ask(() => this.send(id, this.account(person))),
      giveBack: (message) => ask(() => this.release(message, (account) => account.balance + 1)),
      empty: (message) => ask(() => this.empty(message)),
      record: ({ id, claim }, end) => ask(() => this.record(this.message(id), claim, end)),
      fence: (message) => ask(() => this.fence(message)),
    }
  }

  private claim(message: Message, claim: string): boolean {
    if (message.state !== 'waiting') return false
    message.state = 'sending'
    message.claim = claim
    message.claimedAt = this.now
    return true
  }

  private reserve(message: Message): Reserved {
    const account = this.account(message.person)
    const { answer, list } = reserve({ muted: [], ...account }, this.tryOf(message))
    if (list !== undefined) {
      account.reserved = list
      account.balance -= 1
    }
    return answer
  }

  private release(message: Message, balance: (account: Account) => number): void {
    const account = this.account(message.person)
    const freed = release(account.reserved, message)
    if (freed === undefined) return
    account.reserved = freed.list
    account.balance = balance(account)
  }

  private empty(message: Message): void {
    this.release(message, () => 0)
    this.account(message.person).balance = 0
  }

  private fence(message: Message): boolean {
    const account = this.account(message.person)
    const list = fence(account.reserved, this.tryOf(message))
    account.reserved = list ?? account.reserved
    return list !== undefined
  }

  private tryOf({ id, claim }: Message) {
    return { id, claim, template: 'inquiry_reply' as const, topic: 'inquiry' as const, now: this.now }
  }

  private send(id: string, account: Account): SendOutcome {
    const manner = this.manner()
    if (manner === 'busy' || manner === 'limited') return { kind: manner, note: manner }
    if (manner === 'times_out') return { kind: 'unknown', note: 'no answer' }
    if (manner === 'refuses') return { kind: 'refused', note: '47003' }
    if (account.credits < 1) return { kind: 'no_credit' }
    account.credits -= 1
    this.sent.set(id, (this.sent.get(id) ?? 0) + 1)
    return manner === 'answer_lost' ? { kind: 'unknown', note: 'no answer' } : { kind: 'sent' }
  }

  private record(message: Message, claim: string, { state, notBefore, isTry }: SendEnd): void {
    if (message.state !== 'sending' || message.claim !== claim) return
    message.state = state
    message.notBefore = notBefore ?? message.notBefore
    if (isTry) message.tries += 1
  }

  private message(id: string): Message {
    const message = this.messages.get(id)
    if (message === undefined) throw new Error(`no message ${id}`)
    return message
  }

  private account(person: string): Account {
    const account = this.accounts.get(person)
    if (account === undefined) throw new Error(`nobody is called ${person}`)
    return account
  }
}

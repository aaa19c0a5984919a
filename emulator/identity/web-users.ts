import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import type { EmulatorClock } from '../clock/emulator-clock'
import type { Caller } from '../functions/caller'
import { openJournal } from '../journal/journal'

/** A person who came through the web. */
export interface WebUser {
  uid: string
  /** Set when the person signed in by a custom ticket. */
  customUserId?: string
  /** Emulator time, epoch ms. */
  firstSeen: number
  /** The WeChat user this uid stands for, when someone mapped it. */
  openid: string | null
}

type Entry =
  | { kind: 'seen'; uid: string; at: number; customUserId?: string }
  | { kind: 'mapped'; uid: string; openid: string | null }

/** Web users and which WeChat user each of them plays; kept over restarts. */
export class WebUsers {
  private readonly users = new Map<string, WebUser>()
  private readonly journal

  constructor(
    dataDirectory: string,
    private readonly clock: EmulatorClock,
  ) {
    this.journal = openJournal<Entry>(join(dataDirectory, 'web-users.jsonl'))
    for (const entry of this.journal.entries()) this.apply(entry)
  }

  createAnonymous(): WebUser {
    return this.see(createUid())
  }

  /** The user of a custom ticket: the same custom id is always the same uid. */
  ofCustomId(customUserId: string): WebUser {
    const known = [...this.users.values()].find((user) => user.customUserId === customUserId)
    return known ?? this.see(createUid(), customUserId)
  }

  /** The user of a valid token; after the data was cleared it is met again for the first time. */
  meet(uid: string): WebUser {
    return this.see(uid)
  }

  find(uid: string): WebUser | undefined {
    return this.users.get(uid)
  }

  /** How this uid appears to a function: a mapped one exactly as the WeChat user, the rest as web users. */
  callerFor(uid: string): Caller {
    const { openid, customUserId } = this.see(uid)
    if (openid !== null) return { kind: 'wechat', openid }
    return { kind: 'web', uid, ...(customUserId === undefined ? {} : { customUserId }) }
  }

  /** Lets a uid play a WeChat user, or itself again with `null`. */
  map(uid: string, openid: string | null): WebUser {
    this.see(uid)
    this.record({ kind: 'mapped', uid, openid })
    return this.see(uid)
  }

  list(): WebUser[] {
    return [...this.users.values()]
  }

  clear(): void {
    this.users.clear()
    this.journal.clear()
  }

  private see(uid: string, customUserId?: string): WebUser {
    const known = this.users.get(uid)
    if (known) return known
    const custom = customUserId === undefined ? {} : { customUserId }
    this.record({ kind: 'seen', uid, at: this.clock.now(), ...custom })
    return this.see(uid, customUserId)
  }

  /** Everything that happened, for an archive. */
  entries(): unknown[] {
    return this.journal.entries()
  }

  /** Whether this can be one of `entries`. */
  accepts({ kind, uid, at, openid, customUserId }: Record<string, unknown>): boolean {
    if (typeof uid !== 'string') return false
    if (kind === 'mapped') return openid === null || typeof openid === 'string'
    return (
      kind === 'seen' &&
      typeof at === 'number' &&
      (customUserId === undefined || typeof customUserId === 'string')
    )
  }

  /** Lets one of `entries` happen again. */
  restore(entry: unknown): void {
    this.record(entry as Entry)
  }

  private record(entry: Entry): void {
    this.journal.append(entry)
    this.apply(entry)
  }

  private apply(entry: Entry): void {
    if (entry.kind === 'mapped') {
      const user = this.users.get(entry.uid)
      if (user) user.openid = entry.openid
      return
    }
    const custom = entry.customUserId === undefined ? {} : { customUserId: entry.customUserId }
    this.users.set(entry.uid, { uid: entry.uid, ...custom, firstSeen: entry.at, openid: null })
  }
}

/** 19 decimal digits, as the platform's own uids look. */
function createUid(): string {
  const digits = Array.from({ length: 18 }, () => randomInt(10)).join('')
  return `${randomInt(1, 10)}${digits}`
}

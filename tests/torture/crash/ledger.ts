/** A client asks for a state of a thing that only this client changes, or was told that it is so. */
export interface ClientEvent {
  kind: 'asked' | 'acknowledged'
  /** Names the thing: kind and id with a space between. */
  thing: string
  state: string
}

interface Account {
  acknowledged: string | undefined
  /** Asked for and never answered: may be, or may not be. */
  asked: string | undefined
}

/** What clients may expect to find, from what they were told. */
export class Ledger {
  private readonly accounts = new Map<string, Account>()

  note({ kind, thing, state }: ClientEvent): void {
    const account = this.accounts.get(thing) ?? { acknowledged: undefined, asked: undefined }
    if (kind === 'asked') this.accounts.set(thing, { ...account, asked: state })
    else this.accounts.set(thing, { acknowledged: state, asked: undefined })
  }

  get size(): number {
    return this.accounts.size
  }

  /** What is not as some client was told, and what nobody asked for. */
  compare(actual: ReadonlyMap<string, string>): string[] {
    const findings: string[] = []
    for (const [thing, { acknowledged, asked }] of this.accounts) {
      const found = actual.get(thing)
      if (found === acknowledged || (asked !== undefined && found === asked)) continue
      findings.push(
        `${thing} is ${found ?? 'missing'}; acknowledged: ${acknowledged ?? 'nothing'}, asked: ${asked ?? 'nothing'}`,
      )
    }
    for (const thing of actual.keys()) {
      if (!this.accounts.has(thing)) findings.push(`${thing} is there and nobody asked for it`)
    }
    return findings
  }

  /** After a restart what was found is what holds; what was asked before is decided. */
  settle(actual: ReadonlyMap<string, string>): void {
    for (const thing of this.accounts.keys()) {
      this.accounts.set(thing, { acknowledged: actual.get(thing), asked: undefined })
    }
  }
}

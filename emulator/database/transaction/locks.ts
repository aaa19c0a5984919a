/** Who is writing what. A lock is held by an open transaction until it commits or ends. */
export class Locks {
  private readonly owners = new Map<string, string>()
  private readonly waiters = new Set<() => void>()

  /** The transaction that holds this lock, unless it is `owner` itself. */
  otherOwner(lock: string, owner: string | undefined): string | undefined {
    const holder = this.owners.get(lock)
    return holder === owner ? undefined : holder
  }

  /** Takes a lock that no other owner holds. */
  take(lock: string, owner: string): void {
    this.owners.set(lock, owner)
  }

  /** Releases everything `owner` holds and wakes whoever waits. */
  releaseAll(owner: string): void {
    for (const [lock, holder] of this.owners) if (holder === owner) this.owners.delete(lock)
    for (const wake of [...this.waiters]) wake()
  }

  /** Resolves at the next release, or after `pollMs` so that the waiter can look at the clock. */
  nextRelease(pollMs: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        this.waiters.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, pollMs)
      this.waiters.add(wake)
    })
  }
}

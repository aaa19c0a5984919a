/** What may happen to one request of a worker; one that stalls hears the answer when everybody thinks it dead. */
export type Fault = 'none' | 'dies_before' | 'dies_after' | 'reply_lost' | 'stalls'

/** The request may have landed; whoever asked never hears. */
export class ReplyLost extends Error {
  override readonly name = 'ReplyLost'
}

/** Longer than a message may be in `sending`. */
const STALL_MS = 6 * 60_000 + 500

interface Pending {
  worker: string
  go: (fault: Fault) => void
}

/**
 * Lets several workers run at once, one request at a time in an order that `random` gives, and has faults happen at the
 * requests. The same random numbers give the same history. A worker that dies is never heard of again.
 */
export class Scheduler {
  private pending: Pending[] = []
  private readonly dead = new Set<string>()
  private stalled: { until: number; wake: () => void }[] = []
  /** Requests so far. */
  requests = 0
  now = 0

  constructor(
    private readonly random: () => number,
    private readonly faultAt: (request: number) => Fault,
  ) {}

  /** A request of a worker whose effect is done when its turn comes. */
  request<T>(worker: string, effect: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.pending.push({
        worker,
        go: (fault) => {
          if (fault === 'dies_before') return this.dead.add(worker)
          const answer = effect()
          if (fault === 'dies_after') return this.dead.add(worker)
          if (fault === 'reply_lost') return reject(new ReplyLost())
          if (fault !== 'stalls') return resolve(answer)
          return this.stalled.push({ until: this.now + STALL_MS, wake: () => resolve(answer) })
        },
      })
    })
  }

  /** Runs until no worker that lives and is awake asks for anything more. */
  async run(): Promise<void> {
    const awake = this.stalled.filter(({ until }) => until <= this.now)
    this.stalled = this.stalled.filter(({ until }) => until > this.now)
    for (const { wake } of awake) wake()
    for (await settled(); this.pending.length > 0; await settled()) {
      const [next] = this.pending.splice(Math.floor(this.random() * this.pending.length), 1)
      if (next === undefined || this.dead.has(next.worker)) continue
      next.go(this.faultAt(this.requests))
      this.requests += 1
    }
  }
}

/** All that follows from what was answered has been asked. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

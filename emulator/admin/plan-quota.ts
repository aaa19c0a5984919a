import { type Envelope, refusal } from './perform-sdk-action'

/** What a plan allows; nothing is limited by what is left out. */
export interface PlanQuotaSettings {
  /** Database requests in one second. */
  requestsPerSecond?: number
  /** Database requests under way at the same time. */
  connections?: number
}

/**
 * Imitates a plan's quota of database requests (free plan: 30 a second, 20 at once,
 * https://developers.weixin.qq.com/minigame/en/dev/wxcloud/basis/concepts/quota.html).
 */
export class PlanQuota {
  private underWay = 0
  private arrivals: number[] = []

  constructor(
    private readonly settings: PlanQuotaSettings,
    /** A clock that never jumps, in ms. */
    private readonly elapsed: () => number = () => performance.now(),
  ) {}

  /** Runs the request, or refuses it as the platform would when the quota is used up. */
  async run(request: () => Promise<Envelope>): Promise<Envelope> {
    const { requestsPerSecond = Number.POSITIVE_INFINITY, connections = Number.POSITIVE_INFINITY } =
      this.settings
    if (this.underWay >= connections) {
      return refusal('EXCEED_CONCURRENT_REQUEST_LIMIT', `More than ${connections} requests at the same time.`)
    }
    if (this.arrivalsOfLastSecond() >= requestsPerSecond) {
      return refusal('EXCEED_REQUEST_LIMIT', `More than ${requestsPerSecond} requests in one second.`)
    }
    if (this.settings.requestsPerSecond !== undefined) this.arrivals.push(this.elapsed())
    this.underWay += 1
    try {
      return await request()
    } finally {
      this.underWay -= 1
    }
  }

  private arrivalsOfLastSecond(): number {
    const oldest = this.elapsed() - 1000
    this.arrivals = this.arrivals.filter((moment) => moment > oldest)
    return this.arrivals.length
  }
}

/** Measures the phases of a start and prints each as it ends. */
export class Phases {
  private readonly startedAt = performance.now()
  private readonly taken: [name: string, ms: number][] = []

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const from = performance.now()
    const result = await work()
    const ms = Math.round(performance.now() - from)
    this.taken.push([name, ms])
    console.log(`  ${name.padEnd(34)} ${(ms / 1000).toFixed(1)} s`)
    return result
  }

  total(): string {
    return ((performance.now() - this.startedAt) / 1000).toFixed(1)
  }
}

/** Deletions that storage refuses on purpose, file by file as the platform answers them. */
export class StorageFaults {
  private undeletable: readonly string[] = []

  /** Files whose id contains one of these texts stay; replaces what was set before. */
  configure(undeletable: readonly string[]): void {
    this.undeletable = undeletable
  }

  settings(): readonly string[] {
    return this.undeletable
  }

  refusesDelete(fileId: string): boolean {
    return this.undeletable.some((part) => fileId.includes(part))
  }
}

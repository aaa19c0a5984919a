/** A phone number at rest: sealed, findable by its keyed hash, with what may be shown in lists. */
export interface StoredPhone {
  sealed: string
  hash: string
  masked: string
  /** WeChat gave it to this very person. */
  verified: boolean
}

/** What is ticked; every form uses those of its kind. */
export interface Consents {
  handle: boolean
  forward: boolean
  publish: boolean
  /** Ids of institutions, each ticked by its name. */
  recipients: string[]
}

export const noConsents: Consents = { handle: false, forward: false, publish: false, recipients: [] }

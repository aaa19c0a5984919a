/** How a request to a function ended on the way. */
export type Delivery =
  | { kind: 'answered'; body: unknown }
  /** There is no network. */
  | { kind: 'offline' }
  | { kind: 'timeout' }
  /** The platform has too much to do, or says nothing better. */
  | { kind: 'busy' }
  | { kind: 'failed' }
  /** Somebody else is signed in than the request was made for; it was not sent. */
  | { kind: 'another-person' }

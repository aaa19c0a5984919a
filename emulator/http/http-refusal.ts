/** A request that a route will not serve; the server turns it into `{ code, message, requestId }`. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** A browser has no such gate: nothing is ever asked. */
export function watchPrivacyRequests(): void {}

/** There is never a waiting request in a browser. */
export function usePrivacyRequest(): undefined {
  return undefined
}

/** Nothing waits for an answer in a browser. */
export function answerPrivacyRequest(): void {}

/** The privacy page of the app itself is what a browser shows. */
export function openPrivacyContract(): void {}

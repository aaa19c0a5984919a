import type { Catalogue } from '../language'

/** Said in place of the error table's words where a form offers seats. */
export const outboxCopy: Catalogue<{ seatNeedsNetwork: string }> = {
  zh: {
    seatNeedsNetwork:
      '没连上，还没有占到名额。名额要联网才能留，所以没有替您排队；填的都在，联网后再点一次。',
  },
  en: {
    seatNeedsNetwork:
      'No connection, so no seat is held yet. Seats cannot be kept offline; what you entered is still here. Please press again once you are online.',
  },
}

import type { OpenOutcome, Outside } from './index'

export type { OpenOutcome, Outside } from './index'

/** Opens a web page beside the app; a mini-program alone cannot be opened from a browser. */
export async function openOutside({ url }: Outside): Promise<OpenOutcome> {
  if (url === undefined) return 'failed'
  window.open(url, '_blank', 'noopener,noreferrer')
  return 'opened'
}

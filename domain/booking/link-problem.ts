import type { ConsultationWay } from '@contract/booking/consultation'

/**
 * What is wrong with the link that staff confirm a booking with: a video consultation needs one, and nothing else
 * (another way of talking, or a visit, whose way is undefined) has any.
 */
export function linkProblem(
  way: ConsultationWay | undefined,
  link: string | undefined,
): 'REQUIRED' | 'NOT_OFFERED' | null {
  if (way === 'video') return link === undefined ? 'REQUIRED' : null
  return link === undefined ? null : 'NOT_OFFERED'
}

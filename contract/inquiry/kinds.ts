/**
 * 企业入驻, 选址, 融资, 政策咨询, 投稿, 纠错. The last two are moderated: staff accept or turn down what was
 * sent, and it never appears anywhere by itself.
 */
export const inquiryKinds = ['settle', 'site', 'finance', 'policy', 'contribution', 'correction'] as const
export type InquiryKind = (typeof inquiryKinds)[number]

/** Whether staff decide on it (采纳, 不采纳) instead of handling it to its end. */
export function isModerated(kind: InquiryKind): boolean {
  return kind === 'contribution' || kind === 'correction'
}

/** When somebody wants to move in, counted from the day of sending. */
export const moveInTimes = [
  'within_month',
  'within_quarter',
  'within_half_year',
  'within_year',
  'later',
] as const

/** What a space must have. */
export const mustHaves = [
  'metro',
  'parking',
  'power',
  'floor_load',
  'ceiling',
  'goods_lift',
  'registration',
  'furnished',
  'canteen',
  'housing',
] as const

/** Where the company is registered, on which most policies depend. */
export const registrations = ['here', 'elsewhere', 'not_yet'] as const

export const financeRounds = ['seed', 'angel', 'pre_a', 'a', 'b_and_later', 'loan', 'undecided'] as const

export const contributionTopics = ['news', 'company', 'event', 'place', 'other'] as const

/** Who wrote a contribution: the sender, or somebody who agreed to its being sent. */
export const authorships = ['own', 'permitted'] as const

/** Content with a page of its own, which a correction may be about. */
export const correctedKinds = ['place', 'policy', 'service', 'event', 'article', 'figures'] as const
export type CorrectedKind = (typeof correctedKinds)[number]

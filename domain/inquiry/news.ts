/** What happened to a matter that somebody may have to be told. */
export type InquiryNews =
  | 'received'
  | 'taken'
  | 'replied'
  | 'followed_up'
  | 'handed_over'
  | 'nudged'
  | 'papers_changed'
  | 'files_added'
  | 'closed'
  | 'withdrawn'
  | 'rated'
  | 'accepted'
  | 'turned_down'
  | 'plan_offered'
  | 'plan_answered'
  | 'soon'
  | 'overdue'
  | 'papers_late'

/**
 * What the person is told, and how. Only an answer spends one of the person's subscription messages: they
 * allowed one, and it must still be there when the answer comes.
 */
export const personNews = {
  taken: 'inbox',
  replied: 'send',
  handed_over: 'inbox',
  closed: 'send',
  accepted: 'send',
  turned_down: 'send',
  plan_offered: 'send',
  overdue: 'inbox',
  papers_late: 'inbox',
} as const satisfies Partial<Record<InquiryNews, 'inbox' | 'send'>>

/** What staff are told, and how: in the inbox, by a subscription message too, or also to the staff group. */
export const staffNews = {
  received: 'group',
  followed_up: 'send',
  plan_answered: 'send',
  handed_over: 'send',
  nudged: 'group',
  papers_changed: 'inbox',
  files_added: 'inbox',
  withdrawn: 'inbox',
  soon: 'group',
  overdue: 'group',
} as const satisfies Partial<Record<InquiryNews, 'inbox' | 'send' | 'group'>>

export type PersonNews = keyof typeof personNews
export type StaffNews = keyof typeof staffNews

export function isPersonNews(news: InquiryNews): news is PersonNews {
  return news in personNews
}

export function isStaffNews(news: InquiryNews): news is StaffNews {
  return news in staffNews
}

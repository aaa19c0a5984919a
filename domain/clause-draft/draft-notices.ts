import type { Notice } from '../message/notice'
import type { ClauseDraft, NamedColleague } from './clause-draft'
import { draftNotices } from './copy'

type News =
  | { kind: 'sent_back'; remark: string }
  | { kind: 'approved' }
  | { kind: 'judged'; mayPublish: boolean }

function wordsOf({ content }: ClauseDraft, news: News): Pick<Notice, 'title' | 'text'> {
  const { title } = content
  if (news.kind === 'approved') {
    return { title: draftNotices.approved.title, text: draftNotices.approved.text(title) }
  }
  if (news.kind === 'judged') {
    return { title: draftNotices.judged.title, text: draftNotices.judged.text(title, news.mayPublish) }
  }
  return { title: draftNotices.sentBack.title, text: draftNotices.sentBack.text(title, news.remark) }
}

/** Those who wrote of it hear what came of it; not who did it themselves. `draft` is the one after the change. */
export function noticesToAuthors(
  draft: ClauseDraft & { version: number },
  news: News,
  { by, at, clause }: { by: NamedColleague; at: number; clause: string },
): Notice[] {
  return draft.authors
    .filter(({ subject }) => subject !== by.subject)
    .map(({ subject }, index) => ({
      id: `${draft._id}:${draft.version}:a${index}`,
      to: subject,
      at,
      topic: 'staff',
      ...wordsOf(draft, news),
      link: { to: 'staff_clause', id: clause },
      send: null,
      webhook: null,
    }))
}

import type { InquiryKind } from '@contract/inquiry/kinds'
import type { NoticeWords } from '../message/notice'
import { englishMoment } from '../time/english-moment'
import { type Inquiry, missingPapers } from './inquiry'
import type { PersonNews } from './news'

const kinds: Record<InquiryKind, string> = {
  settle: 'setting up a company',
  site: 'finding a site',
  finance: 'financing',
  policy: 'a policy',
  contribution: 'your contribution',
  correction: 'your correction',
}

const matter = ({ kind, number }: Inquiry) => `Inquiry ${number} about ${kinds[kind]}`
const promised = ({ dueAt }: Inquiry) =>
  dueAt === null ? '' : ` An answer is expected by ${englishMoment(dueAt)}.`

const papers = (inquiry: Inquiry) => {
  const count = missingPapers(inquiry.papers).length
  return count === 1 ? 'One paper is' : `${count} papers are`
}

/**
 * What persons are told of their inquiries, in English. What colleagues wrote, in Chinese, is read where a notice
 * leads to, so that no sentence is half translated.
 */
export const inquiryCopyEn: Record<PersonNews, (inquiry: Inquiry) => NoticeWords> = {
  taken: (inquiry) => ({
    title: 'A colleague has taken on your inquiry',
    text: `${matter(inquiry)} has somebody in charge.${promised(inquiry)}`,
  }),
  replied: (inquiry) => ({
    title: 'Your inquiry was answered',
    text: `${matter(inquiry)}: open this to read the answer.`,
  }),
  handed_over: (inquiry) => ({
    title: 'Another colleague handles your inquiry',
    text: `${matter(inquiry)} has a new person in charge. The time of the answer stays.`,
  }),
  closed: (inquiry) => ({
    title: 'Your inquiry is closed',
    text: `${matter(inquiry)}: open this for the result, and tell us how it went.`,
  }),
  accepted: (inquiry) => ({
    title: 'Thank you, it was accepted',
    text: `${matter(inquiry)} was accepted. Open this for what comes next.`,
  }),
  turned_down: (inquiry) => ({
    title: 'Thank you; it was not accepted this time',
    text: `${matter(inquiry)}: open this for the reason. Thank you for the time you took.`,
  }),
  plan_offered: (inquiry) => ({
    title: 'A service plan for you',
    text: `${matter(inquiry)}: open this to read the plan, and say whether it suits you.`,
  }),
  overdue: (inquiry) => ({
    title: 'Our answer is late, we are sorry',
    text: `${matter(inquiry)} was not answered in time. Whoever is responsible has been reminded.`,
  }),
  papers_late: (inquiry) => ({
    title: 'Some papers are still missing',
    text: `${matter(inquiry)}: ${papers(inquiry)} missing. It stays open; tick them once you have them.`,
  }),
}

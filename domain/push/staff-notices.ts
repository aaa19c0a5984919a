import type { Notice } from '../message/notice'
import { type Colleague, onDuty, orTheGroup } from '../message/on-duty'
import type { Campaign, CampaignColleague } from './campaign'
import { campaignNotices } from './copy'

/** A campaign after the change that is told of, whose version names the notices. */
type Told = Pick<Campaign, '_id' | 'version' | 'title' | 'authors'>

interface Telling {
  /** Who changed it; null for the timer. */
  by: CampaignColleague | null
  at: number
}

function noticeTo(campaign: Told, to: string, index: string, at: number): Omit<Notice, 'title' | 'text'> {
  return {
    id: `${campaign._id}:${campaign.version}:${index}`,
    to,
    at,
    topic: 'staff',
    link: { to: 'staff_campaign', id: campaign._id },
    send: null,
    webhook: null,
  }
}

/** Those who may let a campaign go hear that it waits: officers and administrators on duty, none of its authors. */
export function noticesToReviewers(
  campaign: Told,
  duty: readonly Colleague[],
  { by, at }: Telling,
): Notice[] {
  const { waiting } = campaignNotices
  const isAuthor = (subject: string) => campaign.authors.some((author) => author.subject === subject)
  const readers = onDuty(duty, 'officer', 'admin').filter((subject) => !isAuthor(subject))
  return orTheGroup(readers).map((to, index) => ({
    ...noticeTo(campaign, to, `r${index}`, at),
    title: waiting.title,
    text: by === null ? waiting.more(campaign.title) : waiting.text(campaign.title, by.name),
    webhook: index === 0 ? waiting.line : null,
  }))
}

/** Its authors hear what a colleague decided; not who decided it. */
export function noticesToAuthors(
  campaign: Told,
  news: { kind: 'sent_back'; remark: string } | { kind: 'approved' },
  { by, at }: { by: CampaignColleague; at: number },
): Notice[] {
  const { approved, sentBack } = campaignNotices
  const words =
    news.kind === 'approved'
      ? { title: approved.title, text: approved.text(campaign.title, by.name) }
      : { title: sentBack.title, text: sentBack.text(campaign.title, news.remark) }
  return campaign.authors
    .filter(({ subject }) => subject !== by.subject)
    .map(({ subject }, index) => ({ ...noticeTo(campaign, subject, `a${index}`, at), ...words }))
}

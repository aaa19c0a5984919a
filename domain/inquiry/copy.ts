import type { InquiryKind } from '@contract/inquiry/kinds'
import { chineseMoment } from '../time/chinese-moment'
import { type Inquiry, missingPapers } from './inquiry'
import type { PersonNews, StaffNews } from './news'

/**
 * What notices about inquiries say. Times are +08:00. Staff texts and the lines for the staff group carry
 * kind, number and time only: no company, no name of the person, no phone.
 */
export interface NoticeText {
  title: string
  text: string
  /** What the subscription message says in its one line of at most 20 characters. */
  short: string
}

const kinds: Record<InquiryKind, string> = {
  settle: '企业入驻',
  site: '选址',
  finance: '融资',
  policy: '政策咨询',
  contribution: '投稿',
  correction: '纠错',
}

const EXCERPT = 40

function excerpt(text: string): string {
  const letters = [...text.replace(/\s+/gu, ' ')]
  return letters.length <= EXCERPT ? letters.join('') : `${letters.slice(0, EXCERPT - 1).join('')}…`
}

const lastWords = (inquiry: Inquiry) => excerpt(inquiry.entries.at(-1)?.text ?? '')
const matter = (inquiry: Inquiry) => `${kinds[inquiry.kind]} ${inquiry.number}`
const holder = (inquiry: Inquiry) => inquiry.holder?.name ?? '工作人员'
const promised = ({ dueAt }: Inquiry) => (dueAt === null ? '' : `，预计 ${chineseMoment(dueAt)} 前答复`)
const wanted = ({ dueAt }: Inquiry) => (dueAt === null ? '' : `，请在 ${chineseMoment(dueAt)} 前答复`)

const accepted = ({ kind }: Inquiry) =>
  kind === 'contribution' ? '我们会编辑核对，用上之前再和您联系。' : '我们已记下，核对后更新页面。'

const person: Record<PersonNews, (inquiry: Inquiry) => NoticeText> = {
  taken: (inquiry) => ({
    title: `${holder(inquiry)}接手了您的诉求`,
    text: `${matter(inquiry)} 由${holder(inquiry)}承办${promised(inquiry)}。`,
    short: '您的诉求已有承办人',
  }),
  replied: (inquiry) => ({
    title: '您的诉求有了答复',
    text: `${inquiry.number}：${lastWords(inquiry)}`,
    short: '您的诉求有了答复，点开查看',
  }),
  handed_over: (inquiry) => ({
    title: '您的诉求换了承办人',
    text: `${matter(inquiry)} 现在由${holder(inquiry)}承办，答复时间不变。`,
    short: '您的诉求换了承办人',
  }),
  closed: (inquiry) => ({
    title: '您的诉求已办结',
    text: `${inquiry.number}：${lastWords(inquiry)} 办得怎么样，请您评一评。`,
    short: '您的诉求已办结，请您评一评',
  }),
  accepted: (inquiry) => ({
    title: `谢谢您，${kinds[inquiry.kind]}已采纳`,
    text: `${inquiry.number}：${inquiry.entries.at(-1)?.text === undefined ? accepted(inquiry) : lastWords(inquiry)}`,
    short: `谢谢您，${kinds[inquiry.kind]}已采纳`,
  }),
  turned_down: (inquiry) => ({
    title: `谢谢您的${kinds[inquiry.kind]}，这次没有采纳`,
    text: `${inquiry.number}：${lastWords(inquiry)} 谢谢您花时间告诉我们。`,
    short: `谢谢您的${kinds[inquiry.kind]}，请看说明`,
  }),
  plan_offered: (inquiry) => ({
    title: '您的服务方案来了',
    text: `${inquiry.number}：${holder(inquiry)}为您整理了一份服务方案，看看是否合适，可以回复有意向或想调整。`,
    short: '您的服务方案来了，点开查看',
  }),
  overdue: (inquiry) => ({
    title: '答复晚了，请您谅解',
    text: `${matter(inquiry)} 没有按预计时间答复。我们已提醒负责人，承办人${inquiry.holder === null ? '会尽快联系您' : `仍是${inquiry.holder.name}`}。`,
    short: '答复晚了，已提醒负责人',
  }),
  papers_late: (inquiry) => ({
    title: '还差几份资料',
    text: `${inquiry.number} 还差：${missingPapers(inquiry.papers).join('、')}。诉求没有作废，备齐后请在诉求里勾选，承办人会继续办理。`,
    short: '还差几份资料，点开查看',
  }),
}

const staff: Record<StaffNews, (inquiry: Inquiry) => NoticeText> = {
  received: (inquiry) => ({
    title: '新诉求，请接手',
    text: `${matter(inquiry)}${wanted(inquiry)}。`,
    short: `${kinds[inquiry.kind]}：新诉求待接手`,
  }),
  followed_up: (inquiry) => ({
    title: '有新的追问',
    text: `${matter(inquiry)} 有新的追问${wanted(inquiry)}。`,
    short: `${kinds[inquiry.kind]}：有新的追问`,
  }),
  handed_over: (inquiry) => ({
    title: '有一件诉求转给您',
    text: `${matter(inquiry)}${wanted(inquiry)}。${lastWords(inquiry)}`,
    short: `${kinds[inquiry.kind]}：有诉求转给您`,
  }),
  plan_answered: (inquiry) => ({
    title: inquiry.plan?.answer?.kind === 'interested' ? '对方有意向' : '对方想调整方案',
    text: `${matter(inquiry)} 的服务方案有了回复${wanted(inquiry)}。`,
    short: `${kinds[inquiry.kind]}：服务方案有回复`,
  }),
  nudged: (inquiry) => ({
    title: '对方催了一下',
    text: `${matter(inquiry)} 第 ${inquiry.nudges} 次催办${wanted(inquiry)}。`,
    short: `${kinds[inquiry.kind]}：对方催了一下`,
  }),
  papers_changed: (inquiry) => ({
    title: '资料有更新',
    text: `${matter(inquiry)} 的资料有更新，${missingPapers(inquiry.papers).length === 0 ? '已经备齐' : `还差 ${missingPapers(inquiry.papers).length} 份`}。`,
    short: `${kinds[inquiry.kind]}：资料有更新`,
  }),
  files_added: (inquiry) => ({
    title: '有新的附件',
    text: `${matter(inquiry)} 补充了附件${wanted(inquiry)}。`,
    short: `${kinds[inquiry.kind]}：有新的附件`,
  }),
  withdrawn: (inquiry) => ({
    title: '诉求已撤回',
    text: `${matter(inquiry)} 由提交人撤回，不用再办。`,
    short: `${kinds[inquiry.kind]}：诉求已撤回`,
  }),
  soon: (inquiry) => ({
    title: '快到答复时间了',
    text: `${matter(inquiry)}${wanted(inquiry)}。`,
    short: `${kinds[inquiry.kind]}：快到答复时间`,
  }),
  overdue: (inquiry) => ({
    title: '已过答复时间',
    text: `${matter(inquiry)} 已过答复时间，请尽快答复。承办人：${inquiry.holder?.name ?? '暂无'}。`,
    short: `${kinds[inquiry.kind]}：已过答复时间`,
  }),
}

const group: Record<'received' | 'nudged' | 'soon' | 'overdue', string> = {
  received: '新诉求',
  nudged: '对方催了一下',
  soon: '快到答复时间',
  overdue: '已过答复时间',
}

export const inquiryCopy = {
  person,
  staff,
  /** For the colleague a matter was taken from. */
  released: (inquiry: Inquiry) => ({
    title: '这件诉求换人承办了',
    text: `${matter(inquiry)} 现在由${holder(inquiry)}承办，您不用再办。`,
  }),
  /** One line for the staff group: kind, number, what, due time. */
  groupLine: (inquiry: Inquiry, news: keyof typeof group) => {
    const due = inquiry.dueAt === null ? '' : `，答复时间 ${chineseMoment(inquiry.dueAt)}`
    return `【${kinds[inquiry.kind]}】${inquiry.number} ${group[news]}${due}`
  },
}

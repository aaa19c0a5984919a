import type { CampaignKind } from '@contract/campaign/campaign'

/** Stands in every message about a policy: nobody is promised anything by it. */
export const CHECK_IT = '可能与您有关，请核对条件'

/** Titles in the inbox; the title that staff write stands on the phone and in the text. */
export const inboxTitles: Record<CampaignKind, string> = {
  news: '有一项政策可能与您有关',
  change: '与您有关的政策条款有变化',
  deadline: '有一项政策快到申报截止时间',
}

/** The usual words of a campaign, before anybody changed them. */
export const usualText: Record<CampaignKind, (policy: string) => string> = {
  news: (policy) => `《${policy}》现在可以了解和申报，条件、金额和原文都在政策页上。`,
  change: (policy) => `《${policy}》的条款有变化，变了哪里可以在政策页上对照着看。`,
  deadline: (policy) => `《${policy}》快到申报截止时间，材料清单和申报入口都在政策页上。`,
}

export const reminderText = (policy: string, day: string, days: number) =>
  `《${policy}》的申报还有 ${days} 天截止（${day}）。材料清单和申报入口都在政策页上。`

export const shortReason = (labels: readonly string[]) => `按您的${labels.join('、')}匹配`
export const shortReasonOfSaved = '您收藏了这项政策'
export const reasonOfSaved = '因为您收藏了这项政策'
/** Notices to colleagues about a campaign. */
export const campaignNotices = {
  waiting: {
    title: '有一次推送等您放行',
    text: (title: string, name: string) => `${name}提交了“${title}”，要由第二位同事看过再放行。`,
    more: (title: string) => `“${title}”：符合的企业比提交时多，超过 20 人，要由第二位同事看过再放行。`,
    line: '【推送】有一次推送等待第二位同事放行',
  },
  sentBack: { title: '推送退回修改', text: (title: string, remark: string) => `“${title}”：${remark}` },
  approved: {
    title: '推送已放行',
    text: (title: string, name: string) => `${name}放行了“${title}”，正在写入消息。`,
  },
}

export const TIMER = '按规则自动'
export const TOO_MANY = '人数超过 20，需要第二位同事放行'
/** Values are the company's own; staff see where they will stand. */
export const exampleReason = (labels: readonly string[]) =>
  `因为您的企业：${labels.map((label) => `${label}…`).join('、')}`

import type { Catalogue } from '@/platform/language'
import type { AmountKind } from './amount-kind'
import type { Topic } from './terms-in-words'

const kinds: Record<AmountKind, string> = {
  withheld: '待审核',
  unknown: '条件未公布',
  in_kind: '实物支持',
  by_case: '一事一议',
  up_to: '最高',
  partial: '未写全',
  fixed: '定额',
}

const topics: Record<Topic, string> = {
  conditions: '条件',
  exclusions: '不给的情形',
  amount: '金额算法',
  caps: '封顶',
  years: '年限',
  stacking: '叠加',
  evidence: '材料',
  window: '受理',
  payment: '兑付',
}

const clauseZh = {
  section: '条款',
  count: (count: number) => `${count} 条`,
  kinds,
  topics,
  withheld: '金额待法务审核后公布',
  unknown: '条件和金额没有公布',
  expired: '已到期，不再受理，也不计入测算合计。',
  draft: '征求意见稿，不计入测算合计。',
  unverified: '是否仍然有效没有核实，测算里不算确定的金额。',
  more: '看条件、材料和依据',
  moreOf: (title: string) => `${title}：看条件、材料和依据`,
  less: '收起',
  basis: '政策依据',
  reported: '据报道，待核实',
  example: '示例依据',
  quote: (text: string) => `“${text}”`,
  version: '版本',
  versionLine: ({ version, since }: { version: number; since: string }) => `第 ${version} 版 · 自 ${since}`,
  verified: '核实',
  verifiedLine: ({ on, days }: { on: string; days: number }) =>
    days === 0 ? `${on} 核实，今天` : `${on} 核实，${days} 天前`,
  notVerified: '还没有核实',
  copyLink: '复制原文链接',
  linkCopied: '链接已复制，到浏览器打开',
  copyFailed: '没能复制，请再试一次',
  changed: '较上一版的变化',
  changedLead: ({ from, since }: { from: number; since: string }) =>
    `第 ${from} 版 ${since} 起施行，这一版改了：`,
  before: '原来',
  after: '现在',
  none: '没有写',
  comma: '、',
}

export type ClauseWords = typeof clauseZh

const clauseEn: ClauseWords = {
  section: 'Clauses',
  count: (count) => (count === 1 ? '1 clause' : `${count} clauses`),
  kinds: {
    withheld: 'Under review',
    unknown: 'Not published',
    in_kind: 'In kind',
    by_case: 'Case by case',
    up_to: 'Up to',
    partial: 'In part',
    fixed: 'Fixed',
  },
  topics: {
    conditions: 'Conditions',
    exclusions: 'Excluded',
    amount: 'Amount',
    caps: 'Caps',
    years: 'Years',
    stacking: 'Stacking',
    evidence: 'Papers',
    window: 'Applications',
    payment: 'Payment',
  },
  withheld: 'The amount is published after a legal review',
  unknown: 'Conditions and amount are not published',
  expired: 'Ended: no longer open, and in no total.',
  draft: 'A draft for comment: in no total.',
  unverified: 'Whether it is in force has not been verified: never counted as certain.',
  more: 'Conditions, papers and source',
  moreOf: (title) => `${title}: conditions, papers and source`,
  less: 'Show less',
  basis: 'Official basis',
  reported: 'Reported, to be verified',
  example: 'Example source',
  quote: (text) => `“${text}”`,
  version: 'Version',
  versionLine: ({ version, since }) => `Version ${version}, since ${since}`,
  verified: 'Verified',
  verifiedLine: ({ on, days }) =>
    days === 0 ? `On ${on}, today` : `On ${on}, ${days} ${days === 1 ? 'day' : 'days'} ago`,
  notVerified: 'Not yet verified',
  copyLink: 'Copy the link to the text',
  linkCopied: 'Copied; open it in a browser',
  copyFailed: 'Could not be copied, please try again',
  changed: 'What changed',
  changedLead: ({ from, since }) => `Version ${from} held from ${since}. This one changed:`,
  before: 'Before',
  after: 'Now',
  none: 'Not stated',
  comma: ', ',
}

/** What stands around the clauses of a policy; the clauses themselves are Chinese. */
export const clauseCopy: Catalogue<ClauseWords> = { zh: clauseZh, en: clauseEn }

import type { Industry } from '@contract/content/place'
import type { PolicyAspect, PolicyLevel, PolicyStatus } from '@contract/content/policy'
import type { PolicyGap } from './policy-gaps'

const levels: Record<PolicyLevel, string> = {
  national: '国家',
  province: '省级',
  city: '市级',
  district: '区级',
  park: '园区',
}

const aspects: Record<PolicyAspect, string> = {
  settling: '落户',
  office_rent: '办公用房',
  research: '研发',
  intellectual_property: '知识产权',
  finance: '融资',
  talent: '人才',
  listing: '上市',
  growth: '成长',
  employment: '就业',
  trade: '贸易',
  services: '服务',
  planning: '规划',
}

const industries: Record<Industry, string> = {
  digital_trade: '数字贸易',
  digital_entertainment: '数字互娱',
  artificial_intelligence: '人工智能',
  cloud_and_data: '云计算与大数据',
  digital_content: '数字内容',
  human_resources: '人力资源',
  finance: '金融',
  culture_and_creative: '文化创意',
  health: '健康',
  commerce: '商贸',
  software: '软件与信息服务',
  logistics: '物流',
}

const statuses: Record<PolicyStatus, string> = {
  unverified: '待核实',
  planned: '拟定中',
  period_over: '计划期已过',
  draft: '征求意见稿',
  in_force: '现行有效',
  ended: '已到期',
}

const statusTexts: Record<PolicyStatus, string> = {
  unverified: '标题是公开的，现在是否有效还没有核实。',
  planned: '只见到制定的打算，没有见到正式文件。',
  period_over: '文件写明的期限已经过去。',
  draft: '公开征求意见的草稿，正式文件没有见到。',
  in_force: '按原文在有效期内。',
  ended: '按原文写的期限推算已经到期。',
}

const gaps: Record<PolicyGap, string> = {
  amount: '金额未公布',
  window: '受理时间待核实',
  text: '未取得原文',
}

export const policyCopyZh = {
  library: '政策',
  detail: '政策详情',
  ask: '问一问',
  askAbout: (title: string) => `就《${title}》问一问`,
  levels,
  aspects,
  industries,
  statuses,
  statusTexts,
  gaps,
  separator: ' · ',
  and: '、',
  example: '示例',
  failedList: '没能打开政策库',
  failedOne: '没能打开这份政策',
  goneTitle: '没有找到这份政策',
  goneText: '它可能已经撤下。可以在政策库里找找别的。',
  seeLibrary: '看政策库',
  noneTitle: '还没有收录政策',
  noneText: '想了解哪方面的支持，先问一问，我们帮您找。',
  noMatchTitle: '没有符合的政策',
  noMatchText: '放宽一点条件再看，或者直接问一问。',
  clearFilter: '清除筛选',
  moduleOff: '政策库暂未开放',
  moduleOffText: '这里暂时不提供政策查询。需要了解支持办法，可以先看园区。',
  seeParks: '看园区',

  filter: '筛选',
  all: '全部',
  level: '层级',
  aspect: '扶持方面',
  industry: '产业',
  openOnly: '只看受理中',
  chosen: (what: string, count: number) => `${what} ${count}`,
  clear: '清空',
  show: (count: number) => (count === 0 ? '没有符合的政策' : `看 ${count} 份政策`),
  counted: ({ examples, real }: { examples: number; real: number }) =>
    [examples > 0 ? `${examples} 份示例可试看` : '', real > 0 ? `${real} 份公开标题` : '']
      .filter((part) => part !== '')
      .join('，'),
  ownTitles: '公开标题',
  elsewhere: '其他区县与市级（公开条款）',
  elsewhereNote: '各自适用于发布它的地方，不是本区政策。',
  over: (count: number) => `已到期或计划期已过 ${count} 份`,
  overTitles: (titles: readonly string[]) => titles.join('、'),
  exampleWindow: (until: string) => `示例受理期至 ${until}`,
  exampleNoWindow: '示例不设受理期',
  windowUntil: (until: string) => `受理至 ${until}`,
  amountsWritten: ({ all, written }: { all: number; written: number }) =>
    written === 0 ? `共 ${all} 条，金额未公布` : `共 ${all} 条，${written} 条写明金额`,
  libraryNote:
    '示例的标题、条款、金额和日期都不是真的，只用来试用。公开标题没有原文的，不显示金额和受理状态。',

  exampleNote: '标题、条款、金额和日期都不是真的',
  minute: '一分钟看懂',
  who: '给谁',
  what: '给什么',
  when: '何时',
  how: '怎么办',
  whoUnknown: '来源没有写明，可以先问一问',
  amountUnknown: '金额未公布',
  namedItems: (titles: readonly string[], all: number) =>
    all > titles.length ? `${titles.join('、')} 等 ${all} 条` : titles.join('、'),
  itemTitle: (title: string) => `${title}：`,
  moreItems: (count: number) => `另有 ${count} 条，见下面`,
  finalWord: '最终以主管部门审核为准',
  window: ({ from, to }: { from: string; to: string }) => `${from}–${to}`,
  exampleWindowFull: ({ from, to }: { from: string; to: string }) => `示例受理期 ${from}–${to}`,
  windowUnknown: '受理时间待核实',
  windowOf: {
    planned: '还在拟定，没有受理时间',
    draft: '还是草稿，没有受理时间',
    period_over: '期限已过',
    ended: '已到期，不再受理',
  },
  entryUnknown: '申报入口待核实，可以先问一问',
  items: '支持事项',
  noItems: '来源没有列出具体事项。',
  clause: (clause: string) => `依据：${clause}`,
  clauses: '条款',
  reported: '来源怎么说',
  reportedLead: '没有取得原文，以下是来源的说法，用我们自己的话转述。',
  state: '状态与核实',
  status: '状态',
  verified: '核实',
  verifiedBy: ({ by, on }: { by: string; on: string }) => `${on} 由${by}核实`,
  notVerified: '还没有核实',
  expires: '有效期至',
  dataYear: '资料',
  issuedBy: '发布',
  notApplying: '这里看到的不等于申报',
  notApplyingText: '申报入口待核实。问一问也不是申报，不是行政许可受理。',
  related: '可能相关的标题',
  termNo: (no: number) => `名词解释第 ${no} 条（有删节）`,
}

/** What staff read about a clause. The workbench is in Chinese where only clerks of the district use it. */
export const clauseWarnings = {
  windowWithoutEnd: '申报窗口没有截止日。请补上，或改为“常年受理”“用完即止”。',
  capBelowLeast: (cap: string, least: string) => `封顶 ${cap} 元低于最少可得的 ${least} 元，请核对。`,
  nobodyCanMeet: (fact: string) => `条件互相矛盾：没有企业的“${fact}”能同时满足。`,
  nobodyCanMeetPart: (part: string, fact: string) =>
    `“${part}”的条件与总条件矛盾：没有企业的“${fact}”能同时满足。`,
  contradicts: (other: string) => `与本政策的“${other}”条件相同而金额不同，请核对或编入同一组。`,
  overlaps: (other: string) => `与本政策的“${other}”条件重叠，同一企业可能两条都符合，请核对或编入同一组。`,
  exclusiveAlone: '写了互斥或就高，却没有组，也没有点名互斥的条款。',
  noCitation: '没有出处：请填文件名称、网页地址或原文摘录。',
  amountOfUnknown: '标为“金额未公布”，却写了金额。请改为已知，或删去金额。',
  coreDeferred: (paper: string) => `“${paper}”是主件，不能同时允许容缺。`,
  verificationExpired: (day: string) => `核实有效期已于 ${day} 过去，请重新核实。`,
  needsLegalReview: '带有合规标记，发布前须有法制审核结论。',
}

/** Notices to those who wrote of a clause. */
export const draftNotices = {
  sentBack: { title: '条款退回修改', text: (title: string, remark: string) => `“${title}”：${remark}` },
  approved: { title: '条款审核通过', text: (title: string) => `“${title}”已通过，可以发布。` },
  judged: {
    title: '法制审核已登记',
    text: (title: string, may: boolean) => `“${title}”：${may ? '可以发布' : '不得公布金额'}。`,
  },
}

/** What a clause's parts are called, in the form and in a comparison. */
export const clauseWords = {
  title: '标题',
  gist: '一句话说明',
  aspects: '支持方面',
  conditions: '条件',
  exclusions: '排除情形',
  amount: '金额',
  caps: '封顶',
  stacking: '叠加规则',
  evidence: '材料',
  window: '申报窗口',
  authority: '受理部门',
  citation: '出处',
  verified: '核实',
  rest: '其他',
  core: '主件',
  deferrable: '可容缺',
  flags: {
    title: '合规标记',
    linked_to_tax_contribution: '与税收贡献挂钩',
    relocation_reward: '迁入奖励',
    draft: '征求意见稿',
    former_district: '原下城区',
  },
  certainty: {
    fixed: '确定金额',
    up_to: '最高金额',
    by_assessment: '评审确定',
    competitive: '竞争择优',
    unknown: '未说明',
  },
  terms: { known: '金额已公布', partial: '部分公布', unknown: '金额未公布' },
  scopes: {
    item: '单项',
    person: '每人',
    enterprise_year: '企业每年',
    enterprise_lifetime: '企业累计',
    policy_enterprise_year: '同一政策每年',
    programme_pool: '资金池',
  },
  rules: {
    additive: '可叠加',
    highest_only: '就高不重复',
    difference_only: '补差',
    exclusive: '互斥',
    manual: '人工认定',
  },
  modes: {
    fixed: '固定时间',
    annual: '每年',
    rolling: '常年受理',
    until_exhausted: '用完即止',
    no_application: '无需申报',
    免申即享: '免申即享',
  },
} as const

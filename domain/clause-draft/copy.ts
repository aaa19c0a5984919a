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

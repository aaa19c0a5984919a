import type { Catalogue } from '@/platform/language'

export interface ServiceWords {
  title: string
  failed: string
  failedOne: string
  none: { title: string; text: string; home: string }
  gone: { title: string; text: string; action: string }
  off: { title: string; text: string }
  consult: { title: string; text: string }
  noApproval: string
  noApprovalText: string
  separator: string
  verifiedOn: (day: string) => string
  unverified: string
  window: string
  decidedBy: string
  place: string
  hours: string
  materials: string
  verified: string
  verifiedBy: (about: { by: string; on: string }) => string
  year: string
  accompany: string
  accompanyLead: string
}

/** What 办事指南 says. */
export const serviceCopy: Catalogue<ServiceWords> = {
  zh: {
    title: '办事指南',
    failed: '没能打开办事指南',
    failedOne: '没能打开这个事项',
    none: { title: '还没有办事指南', text: '要办什么，可以先请人陪办。', home: '回首页' },
    gone: { title: '没有找到这个事项', text: '它可能已经撤下。可以看看别的。', action: '看全部事项' },
    off: { title: '办事指南没有开放', text: '本区暂时没有开放这个栏目。' },
    consult: { title: '约顾问咨询', text: '电话、视频或到场，选个时间聊' },
    noApproval: '这里不作审批',
    noApprovalText: '审批由主管部门决定，以窗口答复为准。请人陪办也不是行政许可受理。',
    separator: ' · ',
    verifiedOn: (day) => `窗口信息 ${day} 核实`,
    unverified: '窗口信息待核实',
    window: '在哪办',
    decidedBy: '谁决定',
    place: '地点',
    hours: '时间',
    materials: '材料',
    verified: '核实',
    verifiedBy: ({ by, on }) => `${on} 由${by}核实`,
    year: '资料年份',
    accompany: '请人陪办',
    accompanyLead: '写下要办的事，由工作人员联系您、陪您理清步骤。',
  },
  en: {
    title: 'Service guide',
    failed: 'The service guide could not be opened',
    failedOne: 'This matter could not be opened',
    none: { title: 'No guide yet', text: 'You can ask somebody to help you already.', home: 'Home' },
    gone: { title: 'This matter was not found', text: 'It may have been taken down.', action: 'All matters' },
    off: { title: 'The guide is not offered', text: 'This district does not offer this part now.' },
    consult: { title: 'Talk to an adviser', text: 'By phone, by video or in person, at a time you choose' },
    noApproval: 'Nothing is approved here',
    noApprovalText:
      'The authority in charge decides; what its window says holds. Asking for help is no official acceptance. Matters are described in Chinese only.',
    separator: ' · ',
    verifiedOn: (day) => `Window verified ${day}`,
    unverified: 'Window to be verified',
    window: 'Where it is handled',
    decidedBy: 'Decided by',
    place: 'Place',
    hours: 'Hours',
    materials: 'Papers',
    verified: 'Verified',
    verifiedBy: ({ by, on }) => `On ${on} by ${by}`,
    year: 'Year',
    accompany: 'Ask for a guide',
    accompanyLead: 'Write down what you need; a colleague contacts you and goes through the steps with you.',
  },
}

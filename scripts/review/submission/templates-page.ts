import { messageTemplates, type TemplateKey } from '@contract/message/templates'
import type { SubmissionFacts } from './facts'
import { table } from './markdown'

/** What each template says, in the words of the application for it. */
const words: Readonly<Record<TemplateKey, { purpose: string; fields: readonly string[] }>> = {
  inquiry_reply: {
    purpose: '用户提交的诉求有答复时通知本人，一次授权发一条',
    fields: ['诉求编号', '进展', '时间'],
  },
  booking_result: {
    purpose: '用户的参观或咨询预约确认或有变化时通知本人，一次授权发一条',
    fields: ['预约事项', '预约时间', '结果', '说明'],
  },
  policy_news: {
    purpose: '用户保存企业情况并同意提醒后，有可能适用的政策、条款变化或申报截止时通知本人，一次授权发一条',
    fields: ['政策名称', '提醒原因', '温馨提示'],
  },
  staff_due: {
    purpose: '有新诉求、快到期或已超时的时候提醒已授权的工作人员，一次授权发一条',
    fields: ['诉求编号', '提醒内容', '时间'],
  },
}

/** Templates the app asks for that the district has no id of. */
export function templatesWithoutId({ used, settings }: SubmissionFacts): TemplateKey[] {
  if (!used.has('requestSubscribeMessage')) return []
  return (Object.keys(messageTemplates) as TemplateKey[]).filter(
    (key) => settings.templates[key] === undefined,
  )
}

/** 订阅消息: each template with its fields in the order of the contract. */
export function templatesPage({ details, settings, used }: SubmissionFacts): string {
  const keys = used.has('requestSubscribeMessage') ? (Object.keys(messageTemplates) as TemplateKey[]) : []
  return `# 订阅消息模板

后台位置：功能 → 订阅消息 → 公共模板库，类型为一次性订阅。只在用户点按“微信提醒我”时询问。

${table(
  ['模板', '后台标题', '类目', '字段', '用途', '状态'],
  keys.map((key) => {
    const { purpose, fields } = words[key]
    const chosen = details.templates?.[key]
    const id = settings.templates[key]
    return [
      `${messageTemplates[key].title}（${key}）`,
      chosen?.title ?? '（缺）',
      chosen?.category ?? '与服务类目相同',
      messageTemplates[key].fields.map((field, index) => `${field} ${fields[index] ?? ''}`).join('、'),
      purpose,
      id === undefined ? '未申请：不会询问用户' : `已有 id ${id}`,
    ]
  }),
)}
`
}

import { messageTemplates, type TemplateKey } from '../../contract/message/templates'
import type { TemplateText } from '../../emulator/emulator-options'

type Texts = {
  [Key in TemplateKey]: { labels: Record<(typeof messageTemplates)[Key]['fields'][number], string> }
}

/** How the templates would read on a phone. WeChat keeps the names of fields; these stand in for them here. */
const texts: Texts = {
  inquiry_reply: {
    labels: { character_string1: '诉求编号', thing2: '回复内容', time3: '回复时间' },
  },
  booking_result: {
    labels: { thing1: '预约项目', time2: '预约时间', phrase3: '预约结果', thing4: '温馨提示' },
  },
  policy_news: {
    labels: { thing1: '政策名称', thing2: '提醒原因', thing3: '温馨提示' },
  },
  staff_due: {
    labels: { character_string1: '事项编号', thing2: '事项内容', time3: '截止时间' },
  },
}

/** The texts by the ids that the district's settings give to its templates. */
export function templateTexts(ids: Partial<Record<TemplateKey, string>>): Record<string, TemplateText> {
  return Object.fromEntries(
    (Object.keys(texts) as TemplateKey[]).flatMap((key) =>
      ids[key] === undefined ? [] : [[ids[key], { title: messageTemplates[key].title, ...texts[key] }]],
    ),
  )
}

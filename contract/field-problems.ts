import type { FieldProblemKey } from './fields'

/** What the user reads under a field, in both languages. */
export const fieldProblems: Record<FieldProblemKey, { zh: string; en: string }> = {
  REQUIRED: { zh: '这一项需要填写', en: 'Please fill this in' },
  TOO_SHORT: { zh: '太短了，请写完整一些', en: 'Too short; please write a little more' },
  TOO_LONG: { zh: '太长了，请精简一些', en: 'Too long; please shorten it' },
  CONTROL_CHARACTERS: {
    zh: '含有无法识别的字符，请删掉后重填',
    en: 'Contains unreadable characters; please remove them',
  },
  EMOJI: { zh: '这里不能用表情符号，请改成文字', en: 'Emoji cannot be used here; please use words' },
  FORMAT: { zh: '格式不对，请重新选择', en: 'Wrong format; please choose again' },
  PHONE: {
    zh: '手机号位数不对；境外号码请带国家码，如 +49',
    en: 'Check the number; foreign numbers need a country code such as +49',
  },
  RANGE: { zh: '超出可选范围，请重新选择', en: 'Out of range; please choose again' },
  NUMBER: { zh: '请填数字', en: 'Please enter a number' },
  ORDER: { zh: '上限不能小于下限', en: 'The upper end must not be below the lower' },
  UNKNOWN_KEY: {
    zh: '有不认识的内容，请更新小程序后再试',
    en: 'Unexpected content; please update the app and try again',
  },
  TYPE: { zh: '这一项需要填写', en: 'Please fill this in' },
  TOO_MANY: { zh: '选得太多了，请减少几个', en: 'Too many selected; please remove some' },
  REPEATED: { zh: '有重复的选项，请去掉重复', en: 'Some items repeat; please remove them' },
  NOT_OFFERED: { zh: '没有这个选项，请重新选择', en: 'There is no such option; please choose again' },
  LINK: {
    zh: '请粘贴以 https:// 开头的会议链接',
    en: 'Please paste the meeting link; it begins with https://',
  },
  AMOUNT: {
    zh: '这里不写金额和比例，请删掉：以条款原文和主管部门核定为准',
    en: 'No amounts or rates here; please remove them. The clauses and their authority decide',
  },
  PAST: { zh: '时间已经过去，请选以后的时间', en: 'This time has passed; please choose a later one' },
}

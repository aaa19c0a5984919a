import type { TemplateKey } from '@contract/message/templates'
import type { Catalogue } from '@/platform/language'

interface AllowWords {
  /** The question over the card, when one template is asked for. */
  title: Record<TemplateKey, string>
  /** The question when several are asked for at once. */
  titleOfSeveral: string
  /** What one permission buys, in the middle of a sentence. */
  what: Record<TemplateKey, string>
  promise: (what: readonly string[]) => string
  allow: string
  notNow: string
  refusalIsFree: string
  allowed: string
  balance: (count: number) => string
  refused: string
  failed: string
  tryAgain: string
}

export const allowCopy: Catalogue<AllowWords> = {
  zh: {
    title: {
      inquiry_reply: '有答复时，用微信告诉您？',
      booking_result: '预约有结果时，用微信告诉您？',
      policy_news: '有政策适合您的企业时，用微信告诉您？',
      staff_due: '有新的事要办时，用微信提醒您？',
    },
    titleOfSeveral: '有进展时，用微信告诉您？',
    what: {
      inquiry_reply: '诉求有答复时通知您',
      booking_result: '预约确认或有变化时通知您',
      policy_news: '有可能适用的政策时通知您',
      staff_due: '有新诉求、快到期或已超时的时候提醒您',
    },
    promise: (what) => `允许一次，我们发一条：${what.join('；')}。其余进展在“消息”里看。`,
    allow: '微信提醒我',
    notNow: '不用，我自己来看',
    refusalIsFree: '不允许也不影响办理。',
    allowed: '好的，下一次有进展会用微信发您一条。',
    balance: (count) => `现在还可以发您 ${count} 条。`,
    refused: '没关系，不影响办理。进展都在“消息”里，随时可以看。',
    failed: '微信没有弹出询问。办理不受影响，进展都在“消息”里。',
    tryAgain: '再试一次',
  },
  en: {
    title: {
      inquiry_reply: 'Tell you in WeChat when there is a reply?',
      booking_result: 'Tell you in WeChat when your booking is answered?',
      policy_news: 'Tell you in WeChat when a policy may fit your company?',
      staff_due: 'Remind you in WeChat when something needs you?',
    },
    titleOfSeveral: 'Tell you in WeChat when there is news?',
    what: {
      inquiry_reply: 'when your inquiry is answered',
      booking_result: 'when your booking is confirmed or changes',
      policy_news: 'when a policy may fit your company',
      staff_due: 'when an inquiry is new, nearly due or overdue',
    },
    promise: (what) => `Allow once, get one message: ${what.join('; ')}. Everything else is under Messages.`,
    allow: 'Remind me in WeChat',
    notNow: 'No, I will look myself',
    refusalIsFree: 'Refusing costs nothing.',
    allowed: 'Good. The next piece of news also comes by WeChat.',
    balance: (count) => `We may send you ${count} now.`,
    refused: 'No problem, nothing changes. All news is under Messages.',
    failed: 'WeChat did not ask. Nothing is affected; all news is under Messages.',
    tryAgain: 'Try again',
  },
}

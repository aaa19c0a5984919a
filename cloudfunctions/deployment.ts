import type { Area } from '@contract/actions'

/** How a function is deployed; `config.json` and `package.json` are generated from it. */
export interface Deployment {
  timeoutSeconds: number
  memoryMegabytes: number
  /**
   * WeChat server interfaces it may call; an undeclared one is refused with -604101.
   * https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/openapi/openapi.html
   */
  openapi: string[]
  /** Timers, 7-field cron at UTC+8. */
  timers: { name: string; cron: string }[]
  /**
   * What WeChat pushes to it. No file of a function says so: it is entered in the console, as docs/launch.md tells.
   * https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/guide/functions/openapi.html
   */
  pushes: { msgType: string; event: string }[]
}

/** Longer than the SDK's own timeout of 10 s, so that its error is ours to answer. */
const plain: Deployment = { timeoutSeconds: 20, memoryMegabytes: 256, openapi: [], timers: [], pushes: [] }

export const deployments: Record<Area | 'jobs' | 'push', Deployment> = {
  catalog: plain,
  account: { ...plain, openapi: ['phonenumber.getPhoneNumber'] },
  inquiry: plain,
  booking: plain,
  event: plain,
  message: plain,
  policy: plain,
  staff: plain,
  clause: plain,
  campaign: plain,
  jobs: {
    ...plain,
    timeoutSeconds: 60,
    openapi: ['subscribeMessage.send', 'security.msgSecCheck', 'security.mediaCheckAsync'],
    timers: [
      { name: 'minute', cron: '0 * * * * * *' },
      { name: 'daily', cron: '0 5 0 * * * *' },
    ],
  },
  push: {
    ...plain,
    pushes: [
      'wxa_media_check',
      'subscribe_msg_popup_event',
      'subscribe_msg_change_event',
      'subscribe_msg_sent_event',
    ].map((event) => ({ msgType: 'event', event })),
  },
}

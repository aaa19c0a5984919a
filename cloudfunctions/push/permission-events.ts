import type { Settings } from '@contract/content/settings'
import { messageTemplates, type TemplateKey } from '@contract/message/templates'
import type { PermissionEvent } from '@domain/message/ledger'
import * as v from 'valibot'
import type { KeyedEvent } from '../shared/adapters/credit-store'

const item = v.object({
  TemplateId: v.string(),
  SubscribeStatusString: v.optional(v.string()),
  /** Of a message that was sent; other than 0 where the phone did not take it. */
  ErrorCode: v.optional(v.union([v.string(), v.number()])),
})

/** A single entry comes without its list. */
const list = v.pipe(
  v.union([item, v.array(item)]),
  v.transform((one) => (Array.isArray(one) ? one : [one])),
)

/**
 * What WeChat pushes of permissions: a prompt that was answered, a message that was stopped in the settings, a message
 * that was sent. In JSON the list stands in the event itself, otherwise under a name of its own.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message.html
 */
export const permissionPush = v.pipe(
  v.object({
    MsgType: v.literal('event'),
    Event: v.picklist([
      'subscribe_msg_popup_event',
      'subscribe_msg_change_event',
      'subscribe_msg_sent_event',
    ]),
    FromUserName: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u)),
    CreateTime: v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.integer(), v.minValue(1)),
    List: v.optional(list),
    SubscribeMsgPopupEvent: v.optional(v.object({ List: list })),
    SubscribeMsgChangeEvent: v.optional(v.object({ List: list })),
    SubscribeMsgSentEvent: v.optional(v.object({ List: list })),
  }),
  v.transform(
    ({ List, SubscribeMsgPopupEvent, SubscribeMsgChangeEvent, SubscribeMsgSentEvent, ...push }) => ({
      ...push,
      items: List ?? (SubscribeMsgPopupEvent ?? SubscribeMsgChangeEvent ?? SubscribeMsgSentEvent)?.List ?? [],
    }),
  ),
)

export type PermissionPush = v.InferOutput<typeof permissionPush>
type PushedItem = v.InferOutput<typeof item>

/** What an entry says of the person's permission; null where it says nothing that changes it. */
function kindOf(event: PermissionPush['Event'], one: PushedItem): PermissionEvent['kind'] | null {
  switch (event) {
    case 'subscribe_msg_popup_event':
      return one.SubscribeStatusString === 'accept' ? 'accepted' : null
    case 'subscribe_msg_change_event':
      return one.SubscribeStatusString === 'reject' ? 'stopped' : null
    case 'subscribe_msg_sent_event':
      // The phone refused what WeChat had taken: the person wants no more of it.
      return Number(one.ErrorCode ?? 0) === 0 ? null : 'stopped'
  }
}

function templateOf(templateId: string, { templates }: Settings): TemplateKey | undefined {
  return (Object.keys(messageTemplates) as TemplateKey[]).find((key) => templates[key] === templateId)
}

/** The events of a push, each with a key that is the same when WeChat pushes it again. */
export function permissionEvents(push: PermissionPush, settings: Settings): KeyedEvent[] {
  return push.items.flatMap((one) => {
    const template = templateOf(one.TemplateId, settings)
    const kind = kindOf(push.Event, one)
    if (template === undefined || kind === null) return []
    return [{ kind, template, at: push.CreateTime * 1_000, key: `${push.CreateTime}:${kind}:${template}` }]
  })
}

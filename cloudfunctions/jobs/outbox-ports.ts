import type { TemplateKey } from '@contract/message/templates'
import type { OutboxPorts } from '@domain/message/outbox'
import { emptyCredit, fenceCredit, giveBackCredit, reserveCredit } from '../shared/adapters/credit-store'
import { claimMessage, type MessageDocument, recordEnd } from '../shared/adapters/message-store'
import { wechat } from '../shared/wechat'
import { pageOf } from './page-of'

/** A message about to be sent. */
export interface Sending {
  id: string
  tries: number
  /** The claim of this try; null where a message was left behind by a version that knew none. */
  claim: string | null
  message: MessageDocument
  openid: string
  template: TemplateKey
  /** WeChat's id of the template. */
  templateId: string
}

/** The outbox on the database and on WeChat. Everything but claiming and sending may be asked twice. */
export function outboxPorts(now: number): OutboxPorts<Sending> {
  const taking = ({ id, template, claim, message: { subject } }: Sending) => ({
    subject,
    template,
    id,
    claim: claim ?? '',
    now,
  })
  return {
    claim: ({ id, claim }) => claimMessage(id, claim ?? '', now),
    reserve: (sending) => reserveCredit(taking(sending)),
    send: ({ openid, templateId, message: { link, data } }) =>
      wechat.sendSubscription({ openid, templateId, page: pageOf(link), data }),
    giveBack: (sending) => giveBackCredit(taking(sending)),
    empty: (sending) => emptyCredit(taking(sending)),
    record: (sending, end) => recordEnd(sending, end, now),
    fence: (sending) => fenceCredit({ ...taking(sending), district: sending.message.district }),
  }
}

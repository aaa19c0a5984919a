import type { TemplateKey } from '@contract/message/templates'
import type { MessageTopic } from '@contract/message/topics'
import type { OutboxPorts } from '@domain/message/outbox'
import { emptyCredit, fenceCredit, giveBackCredit, reserveCredit } from '../shared/adapters/credit-store'
import { claimMessage, type MessageDocument, recordEnd } from '../shared/adapters/message-store'
import { now as timeNow } from '../shared/clock'
import { wechat } from '../shared/wechat'
import { pageOf } from './page-of'

/** One try of sending a message. */
export interface Attempt {
  id: string
  subject: string
  template: TemplateKey
  topic: MessageTopic
  tries: number
  claim: string
}

/** A message about to be sent. */
export interface Sending extends Attempt {
  openid: string
  /** WeChat's id of the template. */
  templateId: string
  message: Pick<MessageDocument, 'link' | 'data'>
}

/** What is asked of the ledger and of the record of a message, by a run that sends or by one that finds what it left. */
export function recordPorts(now: number): Pick<OutboxPorts<Attempt>, 'fence' | 'record'> {
  return {
    fence: (attempt) => fenceCredit({ ...attempt, now }),
    record: (attempt, end) => recordEnd(attempt, end, now),
  }
}

/** The outbox on the database and on WeChat. Everything but claiming and sending may be asked twice. */
export function outboxPorts(now: number): OutboxPorts<Sending> {
  return {
    ...recordPorts(now),
    claim: ({ id, claim }) => claimMessage(id, claim, now),
    reserve: (sending) => reserveCredit({ ...sending, now }),
    send: ({ openid, templateId, message: { link, data } }) =>
      wechat.sendSubscription({ openid, templateId, page: pageOf(link), data }),
    giveBack: (sending) => giveBackCredit({ ...sending, now }),
    // Nothing is left at the moment of the answer, which may be long after this run began.
    empty: (sending) => emptyCredit({ ...sending, now: timeNow() }),
  }
}

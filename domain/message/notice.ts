import type { TemplateKey } from '@contract/message/templates'
import type { MessageTopic } from '@contract/message/topics'

/**
 * Reader of a notice that no colleague can get yet: nobody's inbox, but its line still reaches the staff's
 * group, so that a matter is not missed while the workbench has no staff.
 */
export const NOBODY_YET = 'group:nobody-yet'

/** What a notice says. */
export interface NoticeWords {
  title: string
  text: string
}

/** A subscription message, and how it behaves among others. */
export interface NoticeSend {
  template: TemplateKey
  data: Record<string, string>
  /** Among messages that wait for the same credit the lowest goes first: 0 for what somebody must act on; else 1. */
  rank?: number
  /** Nobody waits for it: it goes out between 9:00 and 21:00 only. */
  isQuiet?: true
  /** From then on what it says is no longer true, epoch ms: it stays in the inbox only. */
  until?: number
}

/**
 * A notice waiting inside the document whose change caused it: written in the same update, so it is neither
 * lost nor told without the change. It is copied into `messages` under its id and then taken out.
 */
export interface Notice {
  /** `<document>:<version>:<n>`, the id of the message it becomes. */
  id: string
  /** Subject of the reader. */
  to: string
  at: number
  topic: MessageTopic
  title: string
  text: string
  /** The same for readers of English; left out where there is Chinese only. */
  en?: NoticeWords
  link: {
    to:
      | 'inquiry'
      | 'booking'
      | 'ticket'
      | 'policy'
      | 'staff_inquiry'
      | 'staff_bookings'
      | 'complaints'
      | 'staff_complaints'
      | 'staff_held'
      | 'staff_clause'
      | 'staff_campaign'
    id: string
  }
  /** The campaign it belongs to, and whether it is told only while a saved profile asks for it. */
  campaign?: { id: string; byProfile: boolean }
  /** The subscription message that goes out with it, if the reader allowed one. */
  send: NoticeSend | null
  /** A line for the staff's webhook: kind, number and due time only. */
  webhook: string | null
}

import type { NoticeWords } from '../message/notice'
import { englishMoment } from '../time/english-moment'
import type { Registration } from './registration'

type News = Registration['status'] | NonNullable<Registration['change']>['kind']

/** What persons are told of their registrations, in English; the event's name stands on the ticket. */
export const registrationCopyEn: Record<News, (registration: Registration) => NoticeWords> = {
  registered: ({ startAt, code }) => ({
    title: 'You are registered for an event',
    text: `It begins ${englishMoment(startAt)}. Ticket ${code}; show it at the door.`,
  }),
  cancelled: ({ startAt }) => ({
    title: 'Your registration is cancelled',
    text: `It was for ${englishMoment(startAt)}. The seat is free again; you may register anew.`,
  }),
  moved: ({ startAt }) => ({
    title: 'Your event has a new time or place',
    text: `It now begins ${englishMoment(startAt)}. You keep your seat; if you cannot come, please cancel it.`,
  }),
  withdrawn: ({ startAt }) => ({
    title: 'Your event does not take place',
    text: `It was planned for ${englishMoment(startAt)}. Please do not come; see Events for others.`,
  }),
  resumed: ({ startAt }) => ({
    title: 'Your event takes place after all',
    text: `It begins ${englishMoment(startAt)}. You keep your seat.`,
  }),
}

import { MOST_CLAIMS } from '@domain/slot/slot'
import { itemsOf, problemAt } from '../district-item'
import type { Rule } from './rule'

/** A reported event says its time in words; one that can be attended has both ends, in order, with its agenda inside. */
export const eventTimes: Rule = {
  name: 'event-times',
  check: (content) =>
    itemsOf(content, 'event').flatMap((event) => {
      const { startAt, endAt, timeText, agenda } = event.data
      if (startAt === undefined && endAt === undefined) {
        return timeText === undefined
          ? [problemAt(event, [], `${event.id} needs timeText, or startAt and endAt`)]
          : []
      }
      if (startAt === undefined || endAt === undefined || endAt <= startAt) {
        return [problemAt(event, ['endAt'], 'an event begins and ends, in this order')]
      }
      return agenda.flatMap(({ from, to }, index) =>
        from < to && from >= (agenda[index - 1]?.from ?? '')
          ? []
          : [problemAt(event, ['agenda', index], 'the agenda is not in order')],
      )
    }),
}

/** All seats of an event stand in one document until larger events are built; see docs/decisions/011-event-seats.md. */
export const eventSeats: Rule = {
  name: 'event-seats',
  check: (content) =>
    itemsOf(content, 'event').flatMap((event) =>
      (event.data.seats ?? 0) > MOST_CLAIMS
        ? [problemAt(event, ['seats'], `an event takes ${MOST_CLAIMS} seats at most for now`)]
        : [],
    ),
}

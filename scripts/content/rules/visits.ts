import { itemsOf, type LocatedItem, problemAt } from '../district-item'
import type { Problem } from '../problem'
import type { Rule } from './rule'

type VisitItem = LocatedItem<'visit'>

const MINUTES_A_DAY = 24 * 60

/** A visit can be booked as it is written: an answer time where staff answer, room for a group, times in order. */
export const visitRules: Rule = {
  name: 'visit-rules',
  check: (content) => {
    const places = new Set<string>()
    return itemsOf(content, 'visit').flatMap((visit) => {
      const repeated = places.has(visit.data.place)
      places.add(visit.data.place)
      return [
        ...visitProblems(visit),
        ...(repeated ? [problemAt(visit, ['place'], 'this place has a visit already')] : []),
      ]
    })
  },
}

function visitProblems(visit: VisitItem): Problem[] {
  const { confirm, answerMinutes, seats, maxVisitors, weekdays, leadMinutes, horizonDays } = visit.data
  const found: Problem[] = []
  const refuse = (field: string, reason: string) => found.push(problemAt(visit, [field], reason))
  if (confirm === 'staff' && answerMinutes === undefined) {
    refuse('confirm', 'where staff confirm, answerMinutes says within how many working minutes')
  }
  if (confirm === 'auto' && answerMinutes !== undefined)
    refuse('answerMinutes', 'nobody answers where confirm is auto')
  if (maxVisitors > seats) refuse('maxVisitors', 'a group is larger than the seats')
  if (weekdays.length === 0) refuse('weekdays', 'names no weekday')
  if (leadMinutes >= horizonDays * MINUTES_A_DAY)
    refuse('leadMinutes', 'reaches past the horizon, so nothing is ever open')
  return [...found, ...timesProblems(visit, ['times'], visit.data.times), ...exceptionProblems(visit)]
}

function exceptionProblems(visit: VisitItem): Problem[] {
  const exceptions = visit.data.exceptions ?? []
  return exceptions.flatMap(({ day, times }, index) => [
    ...(exceptions.findIndex((other) => other.day === day) < index
      ? [problemAt(visit, ['exceptions', index, 'day'], `${day} is named twice`)]
      : []),
    ...timesProblems(visit, ['exceptions', index, 'times'], times),
  ])
}

function timesProblems(visit: VisitItem, path: PropertyKey[], times: readonly string[]): Problem[] {
  return times.flatMap((time, index) => {
    const before = times[index - 1]
    if (before !== undefined && time <= before)
      return [problemAt(visit, [...path, index], 'times are not in order')]
    const [hours, minutes] = time.split(':').map(Number)
    const end = (hours ?? 0) * 60 + (minutes ?? 0) + visit.data.minutes
    return end > MINUTES_A_DAY
      ? [problemAt(visit, [...path, index], 'the visit would end on the next day')]
      : []
  })
}

import { itemsOf, type LocatedItem, problemAt } from '../district-item'
import type { Problem } from '../problem'
import type { Rule } from './rule'

type AdviserItem = LocatedItem<'adviser'>
type Hours = AdviserItem['data']['hours'][number]

const MINUTES_A_DAY = 24 * 60

/** An adviser can be asked as it is written: hours that hold a consultation, somebody to give the link of a video. */
export const adviserRules: Rule = {
  name: 'adviser-rules',
  check: (content) => {
    const orders = new Set<number>()
    return itemsOf(content, 'adviser').flatMap((adviser) => {
      const repeated = orders.has(adviser.data.order)
      orders.add(adviser.data.order)
      return [
        ...offerProblems(adviser),
        ...answerProblems(adviser),
        ...hoursProblems(adviser),
        ...exceptionProblems(adviser),
        ...(repeated ? [problemAt(adviser, ['order'], 'another adviser has this order')] : []),
      ]
    })
  },
}

function offerProblems(adviser: AdviserItem): Problem[] {
  const { topics, ways, leadMinutes, horizonDays } = adviser.data
  return [
    ...(topics.length === 0 ? [problemAt(adviser, ['topics'], 'names no topic')] : []),
    ...(ways.length === 0 ? [problemAt(adviser, ['ways'], 'names no way of talking')] : []),
    ...(leadMinutes >= horizonDays * MINUTES_A_DAY
      ? [problemAt(adviser, ['leadMinutes'], 'reaches past the horizon, so nothing is ever open')]
      : []),
  ]
}

/** Where nobody answers, nobody gives a link and nobody finds an interpreter. */
function answerProblems(adviser: AdviserItem): Problem[] {
  const { confirm, answerMinutes, ways, interpreter } = adviser.data
  if (confirm === 'staff') {
    const reason = 'where staff confirm, answerMinutes says within how many working minutes'
    return answerMinutes === undefined ? [problemAt(adviser, ['confirm'], reason)] : []
  }
  const refused: [string, boolean, string][] = [
    ['answerMinutes', answerMinutes !== undefined, 'nobody answers where confirm is auto'],
    ['ways', ways.includes('video'), 'a video needs a link, which staff give when they confirm'],
    ['interpreter', interpreter, 'somebody has to find an interpreter, so staff confirm'],
  ]
  return refused.flatMap(([field, wrong, reason]) => (wrong ? [problemAt(adviser, [field], reason)] : []))
}

function hoursProblems(adviser: AdviserItem): Problem[] {
  const { hours } = adviser.data
  return hours.flatMap((period, index) => [
    ...(period.weekdays.length === 0
      ? [problemAt(adviser, ['hours', index, 'weekdays'], 'names no weekday')]
      : []),
    ...periodProblems(adviser, ['hours', index], period),
    ...(hours.slice(0, index).some((other) => sharesDay(other, period) && overlap(other, period))
      ? [problemAt(adviser, ['hours', index], 'overlaps with earlier hours of the same day')]
      : []),
  ])
}

function exceptionProblems(adviser: AdviserItem): Problem[] {
  const exceptions = adviser.data.exceptions ?? []
  return exceptions.flatMap(({ day, hours }, index) => [
    ...(exceptions.findIndex((other) => other.day === day) < index
      ? [problemAt(adviser, ['exceptions', index, 'day'], `${day} is named twice`)]
      : []),
    ...hours.flatMap((period, at) => {
      const path = ['exceptions', index, 'hours', at]
      return [
        ...periodProblems(adviser, path, period),
        ...(hours.slice(0, at).some((other) => overlap(other, period))
          ? [problemAt(adviser, path, 'overlaps with earlier hours of the same day')]
          : []),
      ]
    }),
  ])
}

type Period = Pick<Hours, 'from' | 'to'>

function periodProblems(adviser: AdviserItem, path: PropertyKey[], { from, to }: Period): Problem[] {
  const room = minutesOf(to) - minutesOf(from)
  return room < adviser.data.minutes ? [problemAt(adviser, path, 'holds no whole consultation')] : []
}

const overlap = (a: Period, b: Period) => a.from < b.to && b.from < a.to
const sharesDay = (a: Hours, b: Hours) => a.weekdays.some((weekday) => b.weekdays.includes(weekday))

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

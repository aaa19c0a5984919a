import type { OutputOf } from '@contract/actions'
import { type ConsultationWay, consultationWays } from '@contract/booking/consultation'
import type { Adviser } from '@contract/content/adviser'
import { dayOf } from '@domain/time/shanghai'
import type { BookingTerms } from '../what-then'
import type { ConsultWish } from './consult-wish'

export type ConsultTimes = OutputOf<'booking.consultTimes'>
type AdviserTimes = ConsultTimes['advisers'][number]

/** Somebody who can be asked, with the times at which this is possible. */
export interface OfferedAdviser extends AdviserTimes {
  person: Adviser
  /** The first free moment, epoch ms; `undefined` when everything is taken. */
  soonest: number | undefined
}

export interface TimeOption {
  startAt: number
  full: boolean
}

/** What can be chosen, and what of the wish can be had. */
export interface ConsultOptions {
  /** Those who serve the topic, the soonest free first. */
  advisers: OfferedAdviser[]
  adviser: OfferedAdviser | undefined
  ways: ConsultationWay[]
  way: ConsultationWay | undefined
  /** Whether an interpreter can be had. */
  mayInterpret: boolean
  interpreter: boolean
  days: { day: string; times: TimeOption[] }[]
  day: string | undefined
  /** The chosen moment, as long as somebody is free then. */
  startAt: number | undefined
  /** The strictest terms among those who may be given the consultation. */
  terms: BookingTerms
  /** Those who may be given it. */
  candidates: OfferedAdviser[]
}

/** Advisers whose times the server told, with what the catalogue knows of them. */
export function offeredAdvisers(times: ConsultTimes, known: readonly Adviser[]): OfferedAdviser[] {
  return times.advisers.flatMap((offer) => {
    const person = known.find(({ id }) => id === offer.adviser)
    if (person === undefined) return []
    return [{ ...offer, person, soonest: offer.times.find(({ full }) => !full)?.startAt }]
  })
}

const LATE = Number.MAX_SAFE_INTEGER

/** All moments of some advisers; one is full when none of them is free then. */
function timesOf(advisers: readonly OfferedAdviser[]): TimeOption[] {
  const full = new Map<number, boolean>()
  for (const { times } of advisers) {
    for (const time of times) full.set(time.startAt, (full.get(time.startAt) ?? true) && time.full)
  }
  return [...full]
    .map(([startAt, isFull]) => ({ startAt, full: isFull }))
    .sort((a, b) => a.startAt - b.startAt)
}

function byDay(times: readonly TimeOption[]): ConsultOptions['days'] {
  const days = new Map<string, TimeOption[]>()
  for (const time of times) {
    const day = dayOf(time.startAt)
    days.set(day, [...(days.get(day) ?? []), time])
  }
  return [...days].map(([day, own]) => ({ day, times: own }))
}

function termsOf(candidates: readonly OfferedAdviser[], assumedCalendar: boolean): BookingTerms {
  const answers = candidates.flatMap(({ answerBy }) => (answerBy === null ? [] : [answerBy]))
  return {
    confirm: candidates.some(({ confirm }) => confirm === 'staff') ? 'staff' : 'auto',
    answerBy: answers.length === 0 ? null : Math.max(...answers),
    cancelMinutes: Math.max(0, ...candidates.map(({ cancelMinutes }) => cancelMinutes)),
    demo: candidates.some(({ demo }) => demo),
    assumedCalendar,
  }
}

const isFree = ({ full }: TimeOption) => !full

/** What a wish leaves to choose from: topic, then person, then way, then interpreter, then time. */
export function consultOptions(
  offered: readonly OfferedAdviser[],
  wish: ConsultWish & { day: string | undefined },
  assumedCalendar: boolean,
): ConsultOptions {
  const { topic } = wish
  const advisers = offered
    .filter(({ person }) => topic === undefined || person.topics.includes(topic))
    .sort((a, b) => (a.soonest ?? LATE) - (b.soonest ?? LATE) || a.person.order - b.person.order)
  const adviser = advisers.find((one) => one.adviser === wish.adviser)
  const asked = adviser === undefined ? advisers : [adviser]
  const ways = consultationWays.filter((one) => asked.some(({ person }) => person.ways.includes(one)))
  const way = ways.find((one) => one === wish.way)
  const talking = asked.filter(({ person }) => way === undefined || person.ways.includes(way))
  const mayInterpret = talking.some(({ person }) => person.interpreter)
  const interpreter = wish.interpreter && mayInterpret
  const candidates = talking.filter(({ person }) => person.interpreter || !interpreter)
  const days = byDay(timesOf(candidates))
  const free = days.flatMap(({ times }) => times).filter(isFree)
  const startAt = free.find((time) => time.startAt === wish.startAt)?.startAt
  const wished = days.find(({ day, times }) => day === wish.day && times.some(isFree))?.day
  const first = free[0] === undefined ? days[0]?.day : dayOf(free[0].startAt)
  return {
    advisers,
    adviser,
    ways,
    way,
    mayInterpret,
    interpreter,
    days,
    day: startAt === undefined ? (wished ?? first) : dayOf(startAt),
    startAt,
    terms: termsOf(candidates, assumedCalendar),
    candidates,
  }
}

/** The free moment nearest to one that was just lost. */
export function nearestMoment({ days }: Pick<ConsultOptions, 'days'>, lost: number): number | undefined {
  const free = days.flatMap(({ times }) => times).filter((time) => isFree(time) && time.startAt !== lost)
  const distance = ({ startAt }: TimeOption) => Math.abs(startAt - lost)
  return free.sort((a, b) => distance(a) - distance(b) || a.startAt - b.startAt)[0]?.startAt
}

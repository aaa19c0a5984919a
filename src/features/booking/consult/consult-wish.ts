import {
  type ConsultationTopic,
  type ConsultationWay,
  consultationTopics,
  consultationWays,
} from '@contract/booking/consultation'
import type { BookingView } from '@contract/booking/view'
import { type Route, routes } from '@/routes'

/** What somebody wants to ask; carried by the address, so that it survives a reload. */
export interface ConsultWish {
  topic: ConsultationTopic | undefined
  /** `undefined`: whoever is free first. */
  adviser: string | undefined
  way: ConsultationWay | undefined
  interpreter: boolean
  /** Epoch ms. */
  startAt: number | undefined
}

export type ConsultParameter = 'topic' | 'adviser' | 'way' | 'interpreter' | 'at'

const oneOf = <Value extends string>(values: readonly Value[], given: string | undefined) =>
  values.find((value) => value === given)

/** The wish an address carries; what it does not name, or names wrongly, is left open. */
export function readConsultWish(given: Partial<Record<ConsultParameter, string>>): ConsultWish {
  const startAt = Number(given.at ?? Number.NaN)
  return {
    topic: oneOf(consultationTopics, given.topic),
    adviser: given.adviser,
    way: oneOf(consultationWays, given.way),
    interpreter: given.interpreter === 'yes',
    startAt: Number.isInteger(startAt) ? startAt : undefined,
  }
}

/** The page of consultations with the same wishes as a booking, at another time where one is named. */
export function consultInstead(
  consultation: NonNullable<BookingView['consultation']>,
  startAt?: number,
): Route {
  const { topic, way, adviser, interpreter } = consultation
  return routes.consult({
    topic,
    way,
    adviser,
    ...(interpreter ? { interpreter: 'yes' } : {}),
    ...(startAt === undefined ? {} : { at: String(startAt) }),
  })
}

import * as v from 'valibot'
import { input, line, phone } from './fields'
import { source } from './source'

/** What everybody fills in who takes a seat: of a visit, of a consultation, of an event. */
export const seatForm = {
  company: line(1, 60),
  contact: line(1, 60),
  phone,
  /** Made by `account.readPhone`: WeChat gave this number to this person. */
  phoneProof: v.optional(line(1, 400)),
  consents: input({ handle: v.boolean('TYPE') }),
  source: v.optional(source),
}

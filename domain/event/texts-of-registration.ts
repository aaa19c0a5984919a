import type { Registration } from './registration'

/** What the person wrote in the form of a registration: all of it is checked before others see it. */
export function textsOfRegistration({ company, contact }: Registration): string[] {
  return [company, contact]
}

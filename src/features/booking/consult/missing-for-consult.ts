/** What a consultation cannot be booked without, in the order it stands on the page. */
export const neededForConsult = ['topic', 'way', 'time', 'company', 'contact', 'phone', 'handle'] as const
export type MissingForConsult = (typeof neededForConsult)[number]

export interface ConsultChoices {
  topic: string | undefined
  way: string | undefined
  startAt: number | undefined
  company: string
  contact: string
  phone: string
  handle: boolean
}

/** Everything that is still open, in the order it stands on the page. */
export function missingForConsult(choices: ConsultChoices): MissingForConsult[] {
  return neededForConsult.filter((choice) => {
    if (choice === 'handle') return !choices.handle
    if (choice === 'time') return choices.startAt === undefined
    return (choices[choice] ?? '').trim() === ''
  })
}

/** What a visit cannot be booked without, in the order it stands on the page. */
export const neededChoices = ['slot', 'company', 'contact', 'phone', 'handle'] as const
export type MissingChoice = (typeof neededChoices)[number]

export interface VisitChoices {
  slot: string | undefined
  company: string
  contact: string
  phone: string
  handle: boolean
}

/** Everything that is still open, in the order it stands on the page. */
export function missingChoices(choices: VisitChoices): MissingChoice[] {
  return neededChoices.filter((choice) => {
    if (choice === 'handle') return !choices.handle
    return (choices[choice] ?? '').trim() === ''
  })
}

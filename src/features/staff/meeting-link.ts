/** The beginning of an address up to what cannot stand in it: a blank, a bracket of ours, Chinese text. */
const LINK = /https:\/\/[!-~]+/u
/** Stands behind an address in a sentence rather than in it. */
const BEHIND = /[.,;:!?)\]}>'"]+$/u

/** The first https address in what was typed or pasted: the link alone, or a whole invitation around it. */
export function meetingLinkIn(text: string): string | undefined {
  return LINK.exec(text)?.[0].replace(BEHIND, '')
}

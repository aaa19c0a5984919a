import type { Term } from '@contract/content/knowledge'

/** A stretch of text, plain or a term that has an explanation. */
export type TextPart = { text: string; term?: Term }

interface Spelling {
  text: string
  term: Term
}

/** Every spelling of every term, longest first, so that 容缺受理制度 wins over 容缺受理. */
function spellingsOf(terms: readonly Term[]): Spelling[] {
  return terms
    .flatMap((term) => [term.name, ...(term.matches ?? [])].map((text) => ({ text, term })))
    .filter(({ text }) => text !== '')
    .sort((one, other) => other.text.length - one.text.length || one.term.no - other.term.no)
}

const LATIN = /[A-Za-z0-9]/u

/** Whether two neighbouring characters are one number or Latin word: 513 in 51300 is no term. */
function grown(one: string, other: string): boolean {
  return LATIN.test(one) && LATIN.test(other)
}

function stands(text: string, at: number, spelling: string): boolean {
  const end = at + spelling.length
  return (
    text.startsWith(spelling, at) &&
    !grown(text.charAt(at - 1), spelling.charAt(0)) &&
    !grown(spelling.charAt(spelling.length - 1), text.charAt(end))
  )
}

function spellingAt(text: string, at: number, spellings: readonly Spelling[]): Spelling | undefined {
  return spellings.find((spelling) => stands(text, at, spelling.text))
}

/**
 * Cuts a text into plain stretches and explained terms: the longest spelling at each place wins, matches
 * never overlap, and a term is marked only the first time it stands in the text.
 */
export function explainTerms(text: string, terms: readonly Term[]): TextPart[] {
  const spellings = spellingsOf(terms)
  const explained = new Set<string>()
  const parts: TextPart[] = []
  let plain = ''
  let at = 0
  while (at < text.length) {
    const found = spellingAt(text, at, spellings)
    if (found === undefined || explained.has(found.term.id)) {
      const step = found?.text ?? text.charAt(at)
      plain += step
      at += step.length
      continue
    }
    if (plain !== '') parts.push({ text: plain })
    plain = ''
    parts.push({ text: found.text, term: found.term })
    explained.add(found.term.id)
    at += found.text.length
  }
  if (plain !== '') parts.push({ text: plain })
  return parts
}

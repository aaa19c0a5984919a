/** The drawings in illustration.css. */
export const drawings = [
  'towers',
  'trade-town',
  'esports',
  'twin-towers',
  'harbour',
  'sawtooth',
  'arch',
  'media',
  'antenna',
  'gallery',
  'old-works',
] as const

export type Drawing = (typeof drawings)[number]

/** One of the drawings, always the same for the same id. */
export function drawingFor(id: string): Drawing {
  let sum = 0
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521
  return drawings[sum % drawings.length] ?? 'towers'
}

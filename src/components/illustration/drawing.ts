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

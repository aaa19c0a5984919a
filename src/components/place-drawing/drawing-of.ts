import type { Place } from '@contract/content/place'
import type { Drawing } from '../illustration/drawing'

/** Which line drawing stands for a place until it supplies a photograph. */
export const drawingOf: Record<Place['illustration'], Drawing> = {
  towers: 'twin-towers',
  town: 'trade-town',
  esports: 'esports',
  campus: 'towers',
  crane: 'harbour',
  factory: 'sawtooth',
  dome: 'arch',
  block: 'old-works',
  people: 'gallery',
  stage: 'media',
}

import type { Place } from '@contract/content/place'
import { Illustration, type IllustrationProps } from '../illustration/illustration'
import { drawingOf } from './drawing-of'

export interface PlaceDrawingProps extends Omit<IllustrationProps, 'drawing'> {
  place: Pick<Place, 'illustration'>
}

/** The same drawing of a place wherever the place appears. */
export function PlaceDrawing({ place, ...rest }: PlaceDrawingProps) {
  return <Illustration {...rest} drawing={drawingOf[place.illustration]} />
}

import { SCENE_PATTERN } from '@contract/source'
import { buildScene, contentKindOf, parseScene } from '@domain/arrival/scene'
import { type DistrictContent, itemsOf, problemAt } from '../district-item'
import type { Problem } from '../problem'
import type { Rule } from './rule'

/** A sample code leads somewhere: what it points to exists, and so does the spot where it hangs. */
export const scenesLead: Rule = {
  name: 'scenes-lead',
  check: (content) =>
    content.scenes.flatMap((code) => {
      const parsed = parseScene(code.scene)
      if (!parsed.ok) return [problemAt(code, ['scene'], 'is no code of ours: <kind>:<target>/<spot>')]
      const missing = [
        ...(content.written.get(contentKindOf(parsed.target.kind))?.has(parsed.target.id)
          ? []
          : [parsed.target.id]),
        ...(parsed.spot === null || content.written.get('spot')?.has(parsed.spot) ? [] : [parsed.spot]),
      ]
      return missing.map((id) => problemAt(code, ['scene'], `there is no ${id}`))
    }),
}

/** Every code that could be printed fits into the 32 characters WeChat allows. */
export const scenesFit: Rule = {
  name: 'scenes-fit',
  check: (content) => [...targetsFit(content), ...spotsFit(content)],
}

function targetsFit(content: DistrictContent): Problem[] {
  return [...itemsOf(content, 'place'), ...itemsOf(content, 'event')]
    .filter(({ kind, id }) => !fits(buildScene({ kind: kind === 'place' ? 'booth' : 'event', id }, null)))
    .map((item) => problemAt(item, ['id'], 'the id is too long for a code of 32 characters'))
}

function spotsFit(content: DistrictContent): Problem[] {
  return itemsOf(content, 'spot')
    .filter((spot) => spot.data.event !== undefined)
    .filter((spot) => !fits(buildScene({ kind: 'summit', id: spot.data.event ?? '' }, spot.id)))
    .map((spot) =>
      problemAt(spot, ['id'], 'event and spot together are too long for a code of 32 characters'),
    )
}

function fits(scene: string): boolean {
  return SCENE_PATTERN.test(scene)
}

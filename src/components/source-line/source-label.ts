import { parseScene } from '@domain/arrival/scene'
import { type Catalog, itemOf } from '@/platform/catalog/catalog'

/**
 * Where a scanned code hung, in words: the event or park it points to, and the spot. A code that nothing
 * published explains any more is shown as it stands.
 */
export function sourceLabel(scene: string, catalog: Catalog): string {
  const parsed = parseScene(scene)
  if (!parsed.ok) return scene
  const { target, spot } = parsed
  const name =
    target.kind === 'booth'
      ? itemOf(catalog, 'place', target.id)?.name
      : itemOf(catalog, 'event', target.id)?.title
  const label = spot === null ? undefined : itemOf(catalog, 'spot', spot)?.label
  const parts = [name, label].filter((part) => part !== undefined)
  return parts.length === 0 ? scene : parts.join(' · ')
}

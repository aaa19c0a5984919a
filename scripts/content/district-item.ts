import type { ContentKind, ContentOf } from '@contract/content/kinds'
import type { Location, Problem } from './problem'

/** One checked item of a district, before it has a revision. */
export type DistrictItem = {
  [K in ContentKind]: { kind: K; id: string; data: ContentOf<K> }
}[ContentKind]

/** `real` is the district's directory, `overlay` one laid over it for a test, `demo` its demo folder. */
export type Layer = 'real' | 'overlay' | 'demo'

/** A path into an item's data, such as `['items', 0, 'amount']`. */
export type DataPath = readonly PropertyKey[]

/** Where the item was written, and where a part of it stands. */
export interface Origin {
  layer: Layer
  locate: (path?: DataPath) => Location
}

export type LocatedItem<K extends ContentKind = ContentKind> = {
  [Kind in K]: { kind: Kind; id: string; data: ContentOf<Kind> }
}[K] &
  Origin

/** A sample code of `scenes.yaml`: what it carries and what scanning it does. */
export interface SampleCode {
  scene: string
  label: string
  does: string
  demo?: true | undefined
}

/** Everything a rule may look at. */
export interface DistrictContent {
  items: readonly LocatedItem[]
  scenes: readonly (SampleCode & Origin)[]
  /** Ids that were written, also of items that do not fit their schema, so that one mistake is told once. */
  written: ReadonlyMap<ContentKind, ReadonlySet<string>>
  /** The day for which the content is judged, `YYYY-MM-DD` at +08:00. */
  today: string
}

/** The items of one kind, typed. */
export function itemsOf<K extends ContentKind>(content: DistrictContent, kind: K): LocatedItem<K>[] {
  return content.items.filter((item) => item.kind === kind) as LocatedItem<K>[]
}

/** A problem at a part of an item. */
export function problemAt(origin: Origin, path: DataPath, reason: string): Problem {
  return { ...origin.locate(path), reason }
}

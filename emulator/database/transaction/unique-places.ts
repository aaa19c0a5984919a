import type { Document } from '../document'
import type { Collection } from '../store/collection'
import type { FieldIndex } from '../store/field-index'

/** A combination of a unique index: at most one document stands in it. */
export interface UniquePlace {
  index: FieldIndex
  combination: string
  /** Names the place among all collections and indexes. */
  lock: string
}

/** Every place that a document takes. */
export function uniquePlaces(collection: Collection, document: Document): UniquePlace[] {
  return collection.indexes.flatMap((index) =>
    index.combinations(document).map((combination) => ({
      index,
      combination,
      lock: `${collection.name}\nindex ${index.specification.name}\n${combination}`,
    })),
  )
}

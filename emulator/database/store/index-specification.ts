import type { FieldIndexSpecification } from './field-index'

/** An index as the collections manifest declares it: a geo index has one field, whose order is `2dsphere`. */
export interface IndexSpecification {
  name: string
  fields: [path: string, order: 1 | -1 | '2dsphere'][]
  unique?: boolean
}

/** https://developers.weixin.qq.com/minigame/en/dev/wxcloud/basis/concepts/quota.html */
const mostIndexes = 20

/** Indexes by their kind. */
export interface SortedSpecifications {
  ordinary: FieldIndexSpecification[]
  geo: { name: string; path: string }[]
}

/** Sorts the declared indexes of a collection by kind, or throws for a declaration the service would refuse. */
export function sortSpecifications(collection: string, declared: IndexSpecification[]): SortedSpecifications {
  const refuse = (reason: string): never => {
    throw new Error(`collection ${collection}: ${reason}`)
  }
  if (declared.length > mostIndexes) refuse(`${declared.length} indexes, the platform allows ${mostIndexes}`)
  const names = new Set<string>()
  const sorted: SortedSpecifications = { ordinary: [], geo: [] }
  for (const { name, fields, unique } of declared) {
    if (names.has(name)) refuse(`two indexes are named ${name}`)
    names.add(name)
    const [first] = fields
    if (first === undefined) return refuse(`the index ${name} has no field`)
    if (first[1] === '2dsphere') {
      if (fields.length > 1 || unique === true)
        refuse(`the geo index ${name} takes one field and is not unique`)
      sorted.geo.push({ name, path: first[0] })
    } else {
      sorted.ordinary.push({
        name,
        fields: fields.map(ordinaryField),
        ...(unique === true ? { unique } : {}),
      })
    }
  }
  return sorted

  function ordinaryField([path, order]: IndexSpecification['fields'][number]): [string, 1 | -1] {
    return order === 1 || order === -1 ? [path, order] : refuse(`${path} needs the order 1, -1 or 2dsphere`)
  }
}

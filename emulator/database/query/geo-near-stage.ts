import { copyValue, type Document, isDocument } from '../document'
import { metresTo, readMetres, readPlace } from '../geo/geo-query'
import { earthRadiusMetres } from '../geo/sphere'
import { requestFailed } from '../refusal'
import type { Collection } from '../store/collection'
import { valuesAt } from '../store/field-values'
import type { Workspace } from '../transaction/workspace'
import { createPlace, writePlace } from '../update/path'
import { everything, geoIndexMissing } from './find-documents'

/** MongoDB 4.0 answers this many unless told otherwise. */
const defaultLimit = 100

/**
 * `$geoNear`: the nearest documents first, each with its distance: in metres from a GeoJSON point, in radians from a
 * pair of coordinates. https://www.mongodb.com/docs/v4.0/reference/operator/aggregation/geoNear/
 */
export function findNear(workspace: Workspace, collection: Collection, specification: unknown): Document[] {
  const stage = readStage(specification)
  const path = stage.key ?? onlyGeoField(collection)
  if (collection.geoIndex(path) === undefined) throw geoIndexMissing('$geoNear', path)
  const nearness = {
    $geometry: stage.near,
    $minDistance: stage.minimumMetres,
    ...(stage.maximumMetres === undefined ? {} : { $maxDistance: stage.maximumMetres }),
  }
  const query = { $and: [{ [path]: { $nearSphere: nearness } }, stage.query] }
  const { documents } = workspace.findPage(collection, query, { ...everything, limit: stage.limit })
  const from = readPlace(stage.near)
  return documents.map((document) => {
    const answer = copyValue(document)
    const distance = (metresTo(document, path, from) / stage.metresPerUnit) * stage.multiplier
    writePlace(createPlace(answer, stage.distanceField), distance)
    if (stage.locationField !== undefined) {
      writePlace(createPlace(answer, stage.locationField), copyValue(valuesAt(document, path)[0]))
    }
    return answer
  })
}

interface Stage {
  near: unknown
  key: string | undefined
  query: Document
  distanceField: string
  locationField: string | undefined
  metresPerUnit: number
  minimumMetres: number
  maximumMetres: number | undefined
  multiplier: number
  limit: number
}

function readStage(specification: unknown): Stage {
  if (!isDocument(specification)) throw requestFailed('$geoNear requires an object')
  const { near, key, query, distanceField, includeLocs, distanceMultiplier = 1 } = specification
  if (typeof distanceField !== 'string' || distanceField === '') {
    throw requestFailed("$geoNear requires a 'distanceField' option as a String")
  }
  const metresPerUnit = Array.isArray(near) ? earthRadiusMetres : 1
  const inMetres = (value: unknown) => readMetres(value, 0) * metresPerUnit
  return {
    near,
    key: typeof key === 'string' ? key : undefined,
    query: isDocument(query) ? query : {},
    distanceField,
    locationField: typeof includeLocs === 'string' ? includeLocs : undefined,
    metresPerUnit,
    minimumMetres: inMetres(specification.minDistance),
    maximumMetres: specification.maxDistance === undefined ? undefined : inMetres(specification.maxDistance),
    multiplier: readMetres(distanceMultiplier, 1),
    limit: readMetres(specification.limit ?? specification.num, defaultLimit),
  }
}

function onlyGeoField({ geoIndexes: [first, second] }: Collection): string {
  if (first === undefined)
    throw requestFailed('$geoNear requires a 2d or 2dsphere index, but none were found')
  if (second !== undefined) throw requestFailed("more than one geo index: $geoNear requires a 'key' option")
  return first.path
}

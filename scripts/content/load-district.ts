import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ContentKind, contentKinds } from '@contract/content/kinds'
import { checkRules } from './check-rules'
import { DEMO_FOLDER } from './content-files'
import type { DistrictContent, DistrictItem, LocatedItem, Origin, SampleCode } from './district-item'
import { layEntries, mergeSingle, writtenId } from './merge-layers'
import { type Problem, sortProblems } from './problem'
import { type LayerPlace, readLayer, type WrittenEntry } from './read-layer'
import { sampleCode } from './sample-code'
import { validateEntry } from './validate-entry'

export interface DistrictSource {
  /** The district's directory, such as `content/xiacheng`. */
  directory: string
  /** Lay the directory's demo folder over the real content. */
  demo: boolean
  /** The day on which demo dates are resolved and ages are judged, `YYYY-MM-DD` at +08:00. */
  today: string
  /** Directories of the same shape laid over the real content, in order; they may replace items by id. */
  overlays?: readonly string[]
}

export type LoadedDistrict =
  | { ok: true; items: DistrictItem[]; scenes: SampleCode[] }
  | { ok: false; problems: Problem[] }

/** Kinds of which a district has exactly one; the kind is the id. */
const singleKinds: readonly ContentKind[] = ['settings', 'calendar']

/**
 * Reads a district's content, checks every item against its schema and everything against the rules that
 * span items. Either all of it is returned or every problem found, by file and line.
 */
export function loadDistrict(source: DistrictSource): LoadedDistrict {
  const { content, problems } = readDistrict(source)
  const all = sortProblems([...problems, ...checkRules(content)])
  if (all.length > 0) return { ok: false, problems: all }
  const items = content.items.map(({ kind, id, data }) => ({ kind, id, data }) as DistrictItem)
  const scenes = content.scenes.map(({ scene, label, does, demo }) => ({ scene, label, does, demo }))
  return { ok: true, items, scenes }
}

/** The content without the rules that span items: what fits its schema, and the problems of what does not. */
export function readDistrict(source: DistrictSource): { content: DistrictContent; problems: Problem[] } {
  const layers = placesOf(source).map((place) => readLayer(place, source.today))
  const entries = layers.flatMap((layer) => layer.entries)
  const items: LocatedItem[] = []
  const scenes: (SampleCode & Origin)[] = []
  const problems = layers.flatMap((layer) => layer.problems)
  const written = new Map<ContentKind, Set<string>>()

  for (const { kind, entry, id } of arrange(entries)) {
    const checked = validateEntry(kind === 'scenes' ? sampleCode : contentKinds[kind], entry.value)
    const { layer, locate } = entry
    if (!checked.ok) {
      problems.push(...checked.problems.map(({ path, reason }) => ({ ...locate(path), reason })))
    } else if (kind === 'scenes') scenes.push({ ...(checked.data as SampleCode), layer, locate })
    else items.push({ kind, id, data: checked.data, layer, locate } as LocatedItem)
    if (kind !== 'scenes') written.set(kind, (written.get(kind) ?? new Set()).add(id))
  }
  problems.push(...missingSingles(source.directory, written))
  return { content: { items, scenes, written, today: source.today }, problems }
}

function placesOf({ directory, overlays = [], demo }: DistrictSource): LayerPlace[] {
  const places: LayerPlace[] = [{ directory, layer: 'real', prefix: '' }]
  for (const overlay of overlays) places.push({ directory: overlay, layer: 'overlay', prefix: `${overlay}/` })
  if (demo) {
    places.push({ directory: join(directory, DEMO_FOLDER), layer: 'demo', prefix: `${DEMO_FOLDER}/` })
  }
  return places
}

interface Arranged {
  kind: ContentKind | 'scenes'
  entry: WrittenEntry
  id: string
}

function arrange(entries: readonly WrittenEntry[]): Arranged[] {
  const kinds = [...new Set(entries.map((entry) => entry.kind))]
  return kinds.flatMap((kind) => {
    const ofKind = entries.filter((entry) => entry.kind === kind)
    if (kind !== 'scenes' && singleKinds.includes(kind)) {
      const entry = mergeSingle(ofKind)
      return entry === undefined ? [] : [{ kind, entry, id: kind }]
    }
    return layEntries(ofKind).map((entry) => ({ kind, entry, id: writtenId(entry) ?? '' }))
  })
}

function missingSingles(directory: string, written: ReadonlyMap<ContentKind, unknown>): Problem[] {
  if (!existsSync(directory)) {
    return [{ file: resolve(directory), line: 1, reason: 'there is no such directory' }]
  }
  return singleKinds
    .filter((kind) => !written.has(kind))
    .map((kind) => ({ file: `${kind}.yaml`, line: 1, reason: 'a district needs this file' }))
}

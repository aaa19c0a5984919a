import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { readDistrict } from '../../../scripts/content/load-district'

/** File of an overlay by the kind in it. */
const files = {
  place: 'places.yaml',
  policy: 'policies.yaml',
  event: 'events.yaml',
  article: 'articles.yaml',
  service: 'services.yaml',
} as const

type ManyKind = keyof typeof files

export interface ManyRows {
  /** To be laid over the content of `content/xiacheng`. */
  directory: string
  remove(): void
}

/** An overlay with `count` more of each kind that is listed, copies in turn of what the district really has. */
export function manyRows(count: number): ManyRows {
  const directory = mkdtempSync(join(tmpdir(), 'many-rows-'))
  const { content } = readDistrict({ directory: 'content/xiacheng', demo: false, today: '2026-11-24' })
  for (const kind of Object.keys(files) as ManyKind[]) {
    const real = content.items.filter((item) => item.kind === kind).map(({ data }) => data as object)
    const copies = Array.from({ length: count }, (_, index) => ({
      ...real[index % real.length],
      id: `many-${kind}-${index}`,
      ...(kind === 'event' ? {} : { order: 900 - count + index }),
    }))
    writeFileSync(join(directory, files[kind]), stringify(copies))
  }
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) }
}

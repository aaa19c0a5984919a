import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentKind } from '@contract/content/kinds'
import type { Problem } from './problem'

/** A file `<name>.yaml` or a folder `<name>/` of a district holds items of this kind. */
export const kindOfName = {
  sources: 'source',
  places: 'place',
  vacancies: 'vacancy',
  policies: 'policy',
  clauses: 'clause',
  questions: 'question',
  services: 'service',
  terms: 'term',
  figures: 'figure',
  events: 'event',
  spots: 'spot',
  visits: 'visit',
  advisers: 'adviser',
  articles: 'article',
  settings: 'settings',
  calendar: 'calendar',
} as const satisfies Record<string, ContentKind>

/** The file of sample codes; it is no kind of content and is never published. */
export const SCENES_FILE = 'scenes.yaml'

export const DEMO_FOLDER = 'demo'

/** What only the office knows for WeChat's review (scripts/review); no content, and never published. */
export const SUBMISSION_FILE = 'submission.yaml'

export interface ContentFile {
  /** Path from the district's directory, with `/`. */
  file: string
  kind: ContentKind | 'scenes'
}

const EXTENSION = /\.(?:yaml|md)$/u

/**
 * The content files of one layer in alphabetical order, and a problem for every file that belongs to no
 * kind. The demo folder is a layer of its own and is passed over, as is the submission file. Hidden files are ignored.
 */
export function findContentFiles(directory: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = []
  const problems: Problem[] = []
  for (const name of visibleNames(directory)) {
    const isFolder = statSync(join(directory, name)).isDirectory()
    if ((isFolder && name === DEMO_FOLDER) || name === SUBMISSION_FILE) continue
    const kind = name === SCENES_FILE ? 'scenes' : kindOf(isFolder ? name : name.replace(EXTENSION, ''))
    const found = isFolder ? visibleNames(join(directory, name)).map((child) => `${name}/${child}`) : [name]
    for (const file of found) {
      const known = kind !== undefined && EXTENSION.test(file) && statSync(join(directory, file)).isFile()
      if (known) files.push({ file, kind })
      else problems.push({ file, line: 1, reason: misplaced })
    }
  }
  return { files, problems }
}

const misplaced = `no content is kept under this name; known are ${Object.keys(kindOfName).join(', ')} (.yaml, or a folder of .yaml and .md files)`

function kindOf(name: string): ContentKind | undefined {
  return Object.hasOwn(kindOfName, name) ? kindOfName[name as keyof typeof kindOfName] : undefined
}

function visibleNames(directory: string): string[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory)
    .filter((name) => !name.startsWith('.'))
    .sort()
}

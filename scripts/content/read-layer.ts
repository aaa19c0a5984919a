import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ContentFile, findContentFiles } from './content-files'
import type { DataPath, Layer, Origin } from './district-item'
import { type Entry, type ParsedFile, parseMarkdown, parseYaml } from './parse-file'
import type { Problem } from './problem'
import { isRelativeDate, resolveDates } from './relative-dates'

/** One entry as written, with its dates resolved. */
export interface WrittenEntry extends Origin {
  kind: ContentFile['kind']
  value: unknown
}

export interface LayerPlace {
  directory: string
  layer: Layer
  /** Put before the file's name in problems, such as `demo/`. */
  prefix: string
}

/** The list that the paragraphs of a Markdown file fill, by kind. */
const proseField: Partial<Record<ContentFile['kind'], string>> = { article: 'digest' }

/** Reads every file of one layer. Relative dates are resolved in the demo layer and refused elsewhere. */
export function readLayer(
  place: LayerPlace,
  today: string,
): { entries: WrittenEntry[]; problems: Problem[] } {
  const { files, problems: misplaced } = findContentFiles(place.directory)
  const entries: WrittenEntry[] = []
  const problems = misplaced.map((problem) => ({ ...problem, file: place.prefix + problem.file }))
  for (const { file, kind } of files) {
    const shown = place.prefix + file
    const parsed = parseFile(file, kind, readFileSync(join(place.directory, file), 'utf8'))
    problems.push(...parsed.problems.map((problem) => ({ file: shown, ...problem })))
    for (const entry of parsed.entries) {
      const locate = (path: DataPath = []) => ({ file: shown, line: entry.lineOf(path) })
      entries.push({ kind, layer: place.layer, locate, value: resolveDates(entry.value, today) })
      if (place.layer !== 'demo') problems.push(...relativeDates(entry, shown))
    }
  }
  return { entries, problems }
}

function parseFile(file: string, kind: ContentFile['kind'], written: string): ParsedFile {
  const text = written.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n')
  if (!file.endsWith('.md')) return parseYaml(text)
  const field = proseField[kind]
  if (field !== undefined) return parseMarkdown(text, field)
  return { entries: [], problems: [{ line: 1, reason: 'this kind is written in YAML, not Markdown' }] }
}

function relativeDates(entry: Entry, file: string): Problem[] {
  return textsOf(entry.value)
    .filter(({ text }) => isRelativeDate(text))
    .map(({ path }) => ({
      file,
      line: entry.lineOf(path),
      reason: 'a date relative to today is for the demo folder only',
    }))
}

/** Every text in a value with the path to it. */
export function textsOf(value: unknown, path: DataPath = []): { text: string; path: DataPath }[] {
  if (typeof value === 'string') return [{ text: value, path }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) =>
    textsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

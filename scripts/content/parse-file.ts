import { isAlias, isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { DataPath } from './district-item'

/** One value of a file with the lines on which its parts stand. */
export interface Entry {
  value: unknown
  /** The line of a path; of a missing part, the line of what should hold it. */
  lineOf: (path: DataPath) => number
}

export interface ParsedFile {
  entries: Entry[]
  problems: { line: number; reason: string }[]
}

/** Reads a YAML file: a list is one entry per element, anything else is one entry. */
export function parseYaml(text: string, firstLine = 1): ParsedFile {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({ line: lineAt(error.pos[0]), reason: error.message }))
    return { entries: [], problems }
  }
  const root = document.contents
  if (root === null) return { entries: [], problems: [] }
  const entryOf = (node: Node): Entry => ({
    value: node.toJS(document),
    lineOf: (path) => lineAt(deepest(node, path).range?.[0] ?? 0),
  })
  return { entries: (isSeq(root) ? (root.items as Node[]) : [root]).map(entryOf), problems: [] }
}

/**
 * Reads a Markdown file: the front matter between two `---` lines is the item, and the paragraphs below
 * become its list `field`.
 */
export function parseMarkdown(text: string, field: string): ParsedFile {
  const matter = /^---\n(?<yaml>[\s\S]*?\n)---\n/u.exec(text)
  if (matter?.groups === undefined) {
    return { entries: [], problems: [{ line: 1, reason: 'begins with `---`, the fields, and `---` again' }] }
  }
  const parsed = parseYaml(matter.groups.yaml ?? '', 2)
  const entry = parsed.entries[0]
  if (entry === undefined) return parsed
  const bodyLine = matter[0].split('\n').length
  const paragraphs = paragraphsOf(text.slice(matter[0].length), bodyLine)
  const lineOf = (path: DataPath) =>
    path[0] === field ? (paragraphs[Number(path[1] ?? 0)]?.line ?? bodyLine) : entry.lineOf(path)
  const value = { ...(entry.value as object), [field]: paragraphs.map((paragraph) => paragraph.text) }
  return { entries: [{ value, lineOf }], problems: [] }
}

function paragraphsOf(body: string, firstLine: number): { text: string; line: number }[] {
  const paragraphs: { text: string; line: number }[] = []
  let line = firstLine
  for (const block of body.split(/(\n{2,})/u)) {
    const leading = block.length - block.trimStart().length
    const skipped = block.slice(0, leading).split('\n').length - 1
    if (block.trim() !== '') paragraphs.push({ text: block.trim(), line: line + skipped })
    line += block.split('\n').length - 1
  }
  return paragraphs
}

function deepest(node: Node, path: DataPath): Node {
  let here = node
  for (const key of path) {
    const next = isMap(here) || isSeq(here) ? here.get(key, true) : undefined
    if (next === undefined || next === null || isAlias(next)) return here
    here = next as Node
  }
  return here
}

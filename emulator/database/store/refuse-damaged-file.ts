import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** The file holds something no write of ours leaves behind. It is not touched. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile'

  constructor(path: string, damage: string) {
    super(
      `${path} is damaged: ${damage}. It was left as it is. Put a copy of the data folder back, or start with another --data folder.`,
    )
  }
}

/** Forms of https://github.com/LMDB/lmdb, mdb.c: MDB_page, MDB_meta, MDB_db, MDB_node. */
const MAGIC = 0xbeefc0de
const PAGE_HEADER = 24
const ROOTS = [
  { name: 'free pages', at: 48 },
  { name: 'records', at: 96 },
] as const
const LAST_PAGE = 144
const COMMIT = 152
const NO_PAGE = 0xffff_ffff_ffff_ffffn
const Flag = { branch: 1, leaf: 2, overflow: 4, kinds: 7 }
const NODE_HEADER = 8
const NODE_IS_BIG = 1

interface PagedFile {
  descriptor: number
  pageSize: number
  /** Pages that lie wholly in the file. */
  pages: number
  refuse: (damage: string) => never
}

/**
 * Walks through every page that holds something before lmdb maps the file: lmdb trusts what it reads, and a process
 * that follows a wrong page number dies without a word. Throws `DamagedFile`.
 */
export function refuseDamagedFile(directory: string): void {
  const path = join(directory, 'data.mdb')
  if (!existsSync(path)) return
  const descriptor = openSync(path, 'r')
  try {
    const { size } = fstatSync(descriptor)
    // Made, and killed before the first page.
    if (size > 0) walk(path, descriptor, size)
  } finally {
    closeSync(descriptor)
  }
}

function walk(path: string, descriptor: number, size: number): void {
  const refuse = (damage: string): never => {
    throw new DamagedFile(path, damage)
  }
  const first = read(descriptor, 0, Math.min(size, 4096))
  const pageSize = first.length >= 512 ? first.readUInt32LE(ROOTS[0].at) : 0
  if (pageSize < 512 || pageSize > 65_536 || size < 2 * pageSize) refuse('it does not begin as it must')
  const file = { descriptor, pageSize, pages: Math.floor(size / pageSize), refuse }
  const metas = [readPage(file, 0), readPage(file, 1)]
  if (metas.some((meta) => meta.readUInt32LE(PAGE_HEADER) !== MAGIC)) refuse('it does not begin as it must')
  const [zero, one] = metas as [Buffer, Buffer]
  const newest = zero.readBigUInt64LE(COMMIT) > one.readBigUInt64LE(COMMIT) ? zero : one
  const lastPage = Number(newest.readBigUInt64LE(LAST_PAGE))
  for (const { name, at } of ROOTS) walkTree(file, { name, lastPage, root: newest.subarray(at, at + 48) })
}

interface Tree {
  name: string
  lastPage: number
  /** `MDB_db`: its depth, number of entries and root page. */
  root: Buffer
}

function walkTree(file: PagedFile, { name, lastPage, root }: Tree): void {
  const top = root.readBigUInt64LE(40)
  if (top === NO_PAGE) return
  const depth = root.readUInt16LE(6)
  const seen = new Set<number>()
  let entries = 0
  const open = [{ number: Number(top), level: 1 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { number, level } = next
    if (number > lastPage || seen.has(number)) file.refuse(`page ${number} of ${name} is out of place`)
    seen.add(number)
    const page = checkedPage(file, number, level === depth ? Flag.leaf : Flag.branch)
    const nodes = nodesOf(file, page, number)
    if (level === depth) entries += nodes.length
    for (const node of nodes) {
      if (level < depth) open.push({ number: node.readUIntLE(0, 6), level: level + 1 })
      else checkValue(file, node, number)
    }
  }
  const expected = Number(root.readBigUInt64LE(32))
  if (entries !== expected) file.refuse(`it holds ${entries} of ${expected} ${name}`)
}

function checkedPage(file: PagedFile, number: number, kind: number): Buffer {
  if (number >= file.pages) file.refuse(`page ${number} is cut off`)
  const page = readPage(file, number)
  if (Number(page.readBigUInt64LE(0)) !== number) file.refuse(`page ${number} does not name itself`)
  if ((page.readUInt16LE(18) & Flag.kinds) !== kind) file.refuse(`page ${number} is of another kind`)
  return page
}

function nodesOf(file: PagedFile, page: Buffer, number: number): Buffer[] {
  const lower = PAGE_HEADER + page.readUInt16LE(20)
  const upper = PAGE_HEADER + page.readUInt16LE(22)
  if (lower > upper || upper > file.pageSize) {
    file.refuse(`page ${number} has no possible size`)
  }
  const nodes: Buffer[] = []
  for (let at = PAGE_HEADER; at + 2 <= lower; at += 2) {
    const start = PAGE_HEADER + page.readUInt16LE(at)
    if (start < upper || start + NODE_HEADER > file.pageSize) {
      file.refuse(`page ${number} points outside of itself`)
    }
    nodes.push(page.subarray(start))
  }
  return nodes
}

function checkValue(file: PagedFile, node: Buffer, number: number): void {
  const size = node.readUInt32LE(0)
  const isBig = (node.readUInt16LE(4) & NODE_IS_BIG) !== 0
  const value = NODE_HEADER + node.readUInt16LE(6)
  if (value + (isBig ? 8 : size) > node.length) file.refuse(`a record of page ${number} is cut off`)
  if (!isBig) return
  const start = Number(node.readBigUInt64LE(value))
  const needed = Math.ceil((PAGE_HEADER + size) / file.pageSize)
  const page = checkedPage(file, start, Flag.overflow)
  if (page.readUInt32LE(20) < needed || start + needed > file.pages) {
    file.refuse(`a record of page ${number} is cut off`)
  }
}

function readPage({ descriptor, pageSize }: PagedFile, number: number): Buffer {
  return read(descriptor, number * pageSize, pageSize)
}

function read(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  readSync(descriptor, bytes, 0, length, at)
  return bytes
}

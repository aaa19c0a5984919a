import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJournal } from './journal'

let directory: string
let path: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'journal-test-'))
  path = join(directory, 'deep', 'file.jsonl')
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

test('what was appended is there when it is opened again', () => {
  const journal = openJournal<{ n: number }>(path)
  journal.append({ n: 1 })
  journal.append({ n: 2 })
  expect(openJournal(path).entries()).toEqual([{ n: 1 }, { n: 2 }])
})

test('half a line at the end is dropped, and the next entry is whole', () => {
  openJournal<{ n: number }>(path).append({ n: 1 })
  appendFileSync(path, '{"n":')
  openJournal<{ n: number }>(path).append({ n: 3 })
  expect(openJournal(path).entries()).toEqual([{ n: 1 }, { n: 3 }])
})

test('a cleared journal is empty', () => {
  const journal = openJournal<{ n: number }>(path)
  journal.append({ n: 1 })
  journal.clear()
  expect(journal.entries()).toEqual([])
})

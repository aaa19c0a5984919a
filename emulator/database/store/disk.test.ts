import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Disk } from './disk'

let directory: string
let disk: Disk

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'disk-test-'))
  disk = Disk.open(directory)
})

afterEach(async () => {
  await disk.close()
  rmSync(directory, { recursive: true, force: true })
})

const write = (commit: number) => disk.enqueue({ key: `document\nnotes\n${commit}`, text: '1\n{}' }, commit)

test('who saw nothing new does not wait for a flush that is under way', async () => {
  write(1)
  await disk.settled(1)
  write(2)
  const order: string[] = []
  await Promise.all([
    disk.settled(2).then(() => order.push('the new commit')),
    disk.settled(1).then(() => order.push('the old commit')),
  ])
  expect(order).toEqual(['the old commit', 'the new commit'])
})

test('who saw a commit waits until it is on disk, and not for a later one', async () => {
  write(1)
  const first = disk.settled(1)
  await Promise.resolve()
  write(2)
  const order: string[] = []
  await Promise.all([
    disk.settled(2).then(() => order.push('second')),
    disk.settled(1).then(() => order.push('first')),
    first,
  ])
  expect(order).toEqual(['first', 'second'])
  await disk.close()
  expect([...Disk.open(directory).records()].map(({ key }) => key)).toEqual([
    'document\nnotes\n1',
    'document\nnotes\n2',
  ])
})

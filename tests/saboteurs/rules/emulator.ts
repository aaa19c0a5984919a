import type { Saboteur } from '../saboteur'

const CRASH = 'tests/conformance/crash/crash.test.ts'

const ISOLATION = {
  file: 'tests/conformance/isolation/isolation.test.ts',
  titles: 'on the database itself are isolated by snapshots',
}

/** What the emulator promises, broken. */
export const emulator: Saboteur[] = [
  {
    name: 'emulator: lets a transaction write over what it did not see',
    file: 'emulator/database/transaction/workspace.ts',
    rule: 'entry.latest.commit > this.options.snapshot) throw transactionConflict()',
    broken: 'entry.latest.commit < 0) throw transactionConflict()',
    check: ISOLATION,
  },
  {
    name: 'emulator: lets two transactions write one document',
    file: 'emulator/database/transaction/workspace.ts',
    rule: 'throw this.options.owner === undefined ? new Blocked() : transactionConflict()',
    broken: 'if (this.options.owner === undefined) throw new Blocked()',
    also: {
      file: 'emulator/database/transaction/workspace.ts',
      rule: 'entry.latest.commit > this.options.snapshot) throw transactionConflict()',
      broken: 'entry.latest.commit < 0) throw transactionConflict()',
    },
    check: ISOLATION,
  },
  {
    name: 'emulator: shows a transaction what is committed meanwhile',
    file: 'emulator/database/store/collection.ts',
    rule: 'while (version !== undefined && version.commit > commit) version = version.older\n  return',
    broken: 'while (version !== undefined && version.commit < 0) version = version.older\n  return',
    check: ISOLATION,
  },
  {
    name: 'emulator: acknowledges before the flush',
    file: 'emulator/database/database.ts',
    rule: '    await engine.store.settled(seen)\n  }\n}\n\nfunction internalError',
    broken: '    engine.store.settled().catch(() => undefined)\n  }\n}\n\nfunction internalError',
    check: { file: CRASH, titles: 'flushes for each write before it acknowledges it' },
  },
  {
    name: 'emulator: takes what lmdb shows for what is on disk',
    file: 'emulator/database/store/disk.ts',
    rule: 'overlappingSync: false,',
    broken: 'overlappingSync: true,',
    also: {
      file: 'emulator/database/store/disk.ts',
      rule: '    await this.files.flushed\n',
      broken: '',
    },
    check: { file: CRASH, titles: 'flushes for each write before it acknowledges it' },
  },
  {
    name: 'emulator: does not flush at all',
    file: 'emulator/database/store/disk.ts',
    rule: 'overlappingSync: false,',
    broken: 'overlappingSync: false, noSync: true,',
    check: { file: CRASH, titles: 'when the power fails' },
  },
  {
    name: 'emulator: writes the documents of a transaction one by one',
    file: 'emulator/database/store/disk.ts',
    rule: 'this.gathering.changes.set(change.key, change)',
    broken:
      'this.gathering.changes.set(change.key, change)\n    this.lastFlush = this.gathering.durable\n    this.gathering = undefined',
    check: { file: CRASH, titles: 'when the power fails' },
  },
]

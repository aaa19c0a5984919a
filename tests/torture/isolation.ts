import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../emulator/database/database'
import { type Judgement, judgeHistories } from '../conformance/isolation/judge-histories'
import { listsCollection } from '../conformance/isolation/record-history'

/** A judgement with how long it took. */
export interface IsolationReport extends Judgement {
  seconds: number
}

/** Many histories on the database itself, without HTTP between: `tests/conformance/isolation` has some with it. */
export async function tortureIsolation(torture: {
  histories: number
  seed: number
}): Promise<IsolationReport> {
  const directory = mkdtempSync(join(tmpdir(), 'xiacheng-isolation-'))
  const database = await openDatabase({ directory, collections: [listsCollection], clock: Date.now })
  const startedAt = performance.now()
  try {
    const judgement = await judgeHistories((body) => database.handle(body), torture.histories, torture.seed)
    return { ...judgement, seconds: Math.round((performance.now() - startedAt) / 100) / 10 }
  } finally {
    await database.close()
    rmSync(directory, { recursive: true })
  }
}

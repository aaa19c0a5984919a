import { openDatabase } from '../../../emulator/database/database'

/**
 * A program for crash.test.ts: commits transactions of two documents, eight at a time, and prints the number of
 * each one that was acknowledged, until it is killed. Argument: the directory.
 */
async function writeUntilKilled(directory: string): Promise<void> {
  const database = await openDatabase({
    directory,
    collections: [{ name: 'pairs', indexes: [] }],
    clock: Date.now,
  })
  let next = 0
  const writeForEver = async () => {
    for (;;) {
      const number = next++
      const { transactionId } = await database.handle({ action: 'database.startTransaction' })
      for (const side of ['left', 'right']) {
        await database.handle({
          action: 'database.insertDocument',
          collectionName: 'pairs',
          data: [JSON.stringify({ _id: `${side}${number}` })],
          transactionId,
        })
      }
      const answer = await database.handle({ action: 'database.commitTransaction', transactionId })
      if (!('code' in answer)) process.stdout.write(`${number}\n`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, writeForEver))
}

void writeUntilKilled(process.argv[2] ?? '')

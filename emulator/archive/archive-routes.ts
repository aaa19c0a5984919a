import type { EmulatorServices } from '../emulator-services'
import { type Answer, jsonAnswer } from '../http/answer'
import type { Exchange } from '../http/exchange'
import { HttpRefusal } from '../http/http-refusal'
import { requireTestMode } from '../http/loopback'
import type { Route } from '../http/router'
import { restoreArchive, writeArchive } from './archive'
import { ArchiveDamaged } from './archive-record'

const LARGEST_ARCHIVE_BYTES = 512 * 1024 * 1024

/** All data as one file to take away, and such a file put in the place of all data. */
export function archiveRoutes(services: EmulatorServices): Route[] {
  return [
    {
      method: 'GET',
      pattern: '/archive',
      async handle(exchange) {
        requireTestMode(services.testMode, exchange.remoteAddress)
        return archiveAnswer(await writeArchive(services), services.clock.now())
      },
    },
    {
      method: 'POST',
      pattern: '/archive',
      async handle(exchange) {
        requireTestMode(services.testMode, exchange.remoteAddress)
        await restoreFrom(services, exchange)
        return jsonAnswer({ ok: true })
      },
    },
  ]
}

function archiveAnswer(body: string, now: number): Answer {
  const day = new Date(now).toISOString().slice(0, 10)
  const headers = {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'content-disposition': `attachment; filename="emulator-${day}.jsonl"`,
  }
  return { kind: 'reply', status: 200, headers, body }
}

async function restoreFrom(services: EmulatorServices, exchange: Exchange): Promise<void> {
  const bytes = await exchange.bytes(LARGEST_ARCHIVE_BYTES)
  try {
    await restoreArchive(services, bytes.toString('utf8'))
  } catch (error) {
    if (error instanceof ArchiveDamaged) throw new HttpRefusal(400, 'INVALID_ARCHIVE', error.message)
    throw error
  }
}

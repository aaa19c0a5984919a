import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EmulatorServices } from '../emulator-services'
import { jsonAnswer, textAnswer } from '../http/answer'
import { type Exchange, readObject } from '../http/exchange'
import { HttpRefusal } from '../http/http-refusal'
import { requireTestMode } from '../http/loopback'
import type { Route } from '../http/router'
import { describeTimers } from '../timers/timer-routes'
import { describePushes } from '../wechat/message-pushes'

const FILES = [
  { pattern: '/', file: 'page.html', type: 'text/html; charset=utf-8' },
  { pattern: '/page.css', file: 'page.css', type: 'text/css; charset=utf-8' },
  ...['page', 'dom', 'ask', 'collections', 'lists', 'phone'].map((name) => ({
    pattern: `/${name}.js`,
    file: `${name}.js`,
    type: 'text/javascript; charset=utf-8',
  })),
]
const DOCUMENTS_SHOWN = 100

/** The page to look inside, and the JSON it is made of (`/inspect/…`). */
export function pageRoutes(services: EmulatorServices): Route[] {
  return [
    ...FILES.map(pageFile),
    {
      method: 'GET',
      pattern: '/inspect/overview',
      handle: async () => jsonAnswer(await services.database.shown(() => describeOverview(services))),
    },
    { method: 'GET', pattern: '/inspect/log', handle: () => jsonAnswer({ entries: services.log.entries() }) },
    {
      method: 'GET',
      pattern: '/inspect/collections/:name',
      handle: async (exchange) =>
        jsonAnswer(await services.database.shown(() => searchCollection(services, exchange))),
    },
    {
      method: 'POST',
      pattern: '/inspect/collections/:name/documents',
      handle: async (exchange) => {
        requireTestMode(services.testMode, exchange.remoteAddress)
        return jsonAnswer(await writeByHand(services, exchange))
      },
    },
  ]
}

function searchCollection({ database }: EmulatorServices, { parameters, query }: Exchange): object {
  const { name = '' } = parameters
  if (!database.collectionNames().includes(name)) {
    throw new HttpRefusal(404, 'DATABASE_COLLECTION_NOT_EXIST', `There is no collection ${name}.`)
  }
  const found = database.explain(name, {
    query: query.get('query') ?? '',
    order: query.get('order') ?? '',
    limit: readLimit(query.get('limit')),
  })
  if (!found.ok) throw new HttpRefusal(400, found.code, found.message)
  const { documents, explanation } = found
  return { documents, explanation, indexes: database.indexes(name) }
}

/**
 * `{ document }` stores it as the SDK's `set` would, `{ remove: id }` removes one; both as texts of EJSON. Written the
 * way of every other write: the same checks, the same flush.
 */
async function writeByHand({ database }: EmulatorServices, exchange: Exchange): Promise<object> {
  const { document, remove } = await readObject(exchange)
  const collectionName = exchange.parameters.name ?? ''
  const target = { collectionName, queryType: 'DOC' }
  const answer =
    typeof remove === 'string'
      ? await database.handle({ ...target, action: 'database.removeDocument', query: `{"_id":${remove}}` })
      : await database.handle({
          ...target,
          ...takeApart(document),
          action: 'database.modifyDocument',
          multi: false,
          merge: false,
          upsert: true,
        })
  if (typeof answer.code === 'string') throw new HttpRefusal(400, answer.code, String(answer.message))
  return answer
}

/** The id finds the document, the rest is what it becomes; a new one gets an id. */
function takeApart(text: unknown): { query: string; data: string } {
  const value = parseObject(String(text))
  const { _id = randomUUID().replaceAll('-', ''), ...data } = value
  return { query: JSON.stringify({ _id }), data: JSON.stringify(data) }
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
  } catch (cause) {
    throw new HttpRefusal(400, 'INVALID_PARAM', `The document is not JSON: ${(cause as Error).message}`)
  }
  throw new HttpRefusal(400, 'INVALID_PARAM', 'A document is a JSON object.')
}

function pageFile({ pattern, file, type }: (typeof FILES)[number]): Route {
  return { method: 'GET', pattern, handle: () => textAnswer(readFileSync(join(__dirname, file)), type) }
}

function describeOverview(services: EmulatorServices) {
  const { settings, testMode, clock, database, runner, timers, users, subscriptions, webhooks } = services
  const { codes, httpRoutes, pushes } = services
  return {
    env: settings.env,
    appId: settings.appId,
    testMode,
    clock: { now: clock.now(), offsetMs: clock.offsetMs() },
    functions: runner.names(),
    collections: database.collectionNames().map((name) => ({ name, count: database.count(name) })),
    timersRunning: timers.running(),
    timers: describeTimers(timers),
    identities: users.list(),
    messages: subscriptions.messages(),
    templateTexts: settings.templateTexts,
    appUrl: settings.appUrl ?? null,
    pages: settings.appPages,
    webhook: webhooks.messages(),
    codes: codes.list(),
    httpRoutes,
    pushes: describePushes(pushes),
  }
}

function readLimit(text: string | null): number {
  const limit = Number(text ?? DOCUMENTS_SHOWN)
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, 1000) : DOCUMENTS_SHOWN
}

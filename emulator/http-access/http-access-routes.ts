import type { InvokeFunction } from '../functions/create-invoke-function'
import { reportAnswer } from '../functions/report-answer'
import type { Answer } from '../http/answer'
import type { Exchange } from '../http/exchange'
import { HttpRefusal } from '../http/http-refusal'
import type { Route } from '../http/router'
import { type HttpRoute, routeFor } from './http-access'
import { readHttpEvent } from './http-event'
import { presentHttpResponse } from './http-response'

const PREFIX = '/http'

export interface HttpAccessServices {
  httpRoutes: readonly HttpRoute[]
  invoke: InvokeFunction
  settings: { env: string }
}

/**
 * The HTTP access service. The cloud gives it a domain of its own; here what follows `/http` is its path. Nobody is
 * signed in behind such a request. HTTPSERVICE_NONACTIVATED while no path is configured, INVALID_PATH for another
 * one: https://docs.cloudbase.net/en/error-code/service
 */
export function httpAccessRoutes(services: HttpAccessServices): Route[] {
  const handle = (exchange: Exchange) => answer(services, exchange)
  return [
    { method: 'ANY', pattern: PREFIX, handle },
    { method: 'ANY', pattern: `${PREFIX}/*`, handle },
  ]
}

async function answer(
  { httpRoutes, invoke, settings }: HttpAccessServices,
  exchange: Exchange,
): Promise<Answer> {
  const path = exchange.path.slice(PREFIX.length) || '/'
  if (httpRoutes.length === 0) {
    throw new HttpRefusal(
      404,
      'HTTPSERVICE_NONACTIVATED',
      'No path of the HTTP access service is configured.',
    )
  }
  const route = routeFor(httpRoutes, path)
  if (route === undefined)
    throw new HttpRefusal(404, 'INVALID_PATH', `No function is configured for ${path}.`)
  const event = await readHttpEvent(exchange, path, settings.env)
  const report = await invoke(route.functionName, event, { kind: 'http' })
  return report.outcome.ok ? presentHttpResponse(report.outcome.resultText) : reportAnswer(report)
}

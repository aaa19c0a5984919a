import type { Exchange } from '../http/exchange'
import { HttpRefusal } from '../http/http-refusal'

/** An HTTP request as a function gets it: https://docs.cloudbase.net/en/service/access-cloud-function */
export interface HttpEvent {
  /** The whole path, that of the route included. */
  path: string
  httpMethod: string
  /** Names in lower case; a header that came repeatedly has its values joined by commas. */
  headers: Record<string, string>
  /** Of a name that came repeatedly, the last value. */
  queryStringParameters: Record<string, string>
  requestContext: { requestId: string; envId: string; appId: number; uin: number }
  body: string
  isBase64Encoded: boolean
}

/** https://docs.cloudbase.net/en/error-code/EXCEED_MAX_PAYLOAD_SIZE */
const LONGEST_TEXT = 100 * 1024
const LONGEST_OTHER = 6 * 1024 * 1024
const TEXT =
  /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)|application\/(?:javascript|x-www-form-urlencoded))/i

const ACCOUNT = { appId: 1_250_000_000, uin: 100_000_000_001 }

export async function readHttpEvent(exchange: Exchange, path: string, envId: string): Promise<HttpEvent> {
  const isText = TEXT.test(exchange.header('content-type') ?? 'text/plain')
  const bytes = await exchange.bytes(LONGEST_OTHER)
  if (isText && bytes.length > LONGEST_TEXT) {
    throw new HttpRefusal(413, 'EXCEED_MAX_PAYLOAD_SIZE', `A text may have ${LONGEST_TEXT} bytes.`)
  }
  return {
    path,
    httpMethod: exchange.method,
    headers: exchange.headers(),
    queryStringParameters: Object.fromEntries(exchange.query),
    requestContext: { requestId: exchange.requestId, envId, ...ACCOUNT },
    body: bytes.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  }
}

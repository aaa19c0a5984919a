import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that the SDK sent: path with query, headers and body, as they went over the wire. */
export interface RecordedRequest {
  path: string
  headers: Record<string, string>
  body: string
}

const KEPT_HEADERS = /^(?:authorization|content-type|user-agent|x-.*)$/

/** Lets the SDK work through a door that writes down what it sends and passes it on to the emulator. */
export async function recordSdk(
  emulatorUrl: string,
  work: (serviceUrl: string) => Promise<void>,
): Promise<RecordedRequest[]> {
  const recorded: RecordedRequest[] = []
  const door = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString('utf8')
    const path = request.url ?? '/'
    const headers: Record<string, string> = {}
    for (const [name, value] of Object.entries(request.headers)) {
      if (KEPT_HEADERS.test(name)) headers[name] = String(value)
    }
    recorded.push({ path, headers, body })
    const answer = await fetch(`${emulatorUrl}${path}`, { method: 'POST', headers, body })
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((ready) => door.listen(0, '127.0.0.1', ready))
  try {
    await work(`http://127.0.0.1:${(door.address() as AddressInfo).port}/admin`)
  } finally {
    door.closeAllConnections()
    door.close()
  }
  return recorded
}

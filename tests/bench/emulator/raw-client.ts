import { connect, type Socket } from 'node:net'

/** One connection that sends requests as prepared bytes and reads answers by their length. */
export interface RawClient {
  /** Sends one request and resolves with the body of its answer; rejects for what is not HTTP 2xx or 409. */
  send(request: string): Promise<string>
  close(): void
}

/** The whole of a POST request as it goes over the wire. */
export function rawPost(path: string, body: string, headers: Record<string, string> = {}): string {
  const lines = Object.entries({
    host: '127.0.0.1',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`)
  return `POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}

export async function openRawClient(url: string): Promise<RawClient> {
  const { hostname, port } = new URL(url)
  const socket = await connected(connect({ host: hostname, port: Number(port), noDelay: true }))
  let received = ''
  let waiting: { resolve: (body: string) => void; reject: (cause: Error) => void } | undefined
  // What is counted and compared is ASCII; a byte is a character.
  socket.setEncoding('latin1')
  socket.on('data', (text: string) => {
    received += text
    const answer = readAnswer(received)
    if (answer === undefined || waiting === undefined) return
    const { resolve, reject } = waiting
    waiting = undefined
    received = ''
    if (/^HTTP\/1\.1 (?:2\d\d|409) /.test(answer.head)) resolve(answer.body)
    else reject(new Error(`${answer.head.split('\r\n')[0]}: ${answer.body.slice(0, 300)}`))
  })
  const broken = (cause?: Error) => {
    waiting?.reject(cause ?? new Error('the connection was closed'))
    waiting = undefined
  }
  socket.on('error', broken)
  socket.on('close', () => broken())
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        socket.write(request)
      }),
    close: () => void socket.destroy(),
  }
}

function connected(socket: Socket): Promise<Socket> {
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket))
    socket.once('error', reject)
  })
}

function readAnswer(text: string): { head: string; body: string } | undefined {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = text.slice(0, end)
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1])
  const body = text.slice(end + 4)
  return body.length < length ? undefined : { head, body }
}

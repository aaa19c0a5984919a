/** What a test sees of an emulator over HTTP. */
export interface EmulatorReply {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test states the shape by what it expects of it.
  body: any
}

export interface EmulatorClient {
  get(path: string, headers?: Record<string, string>): Promise<EmulatorReply>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<EmulatorReply>
  /** Calls a function as a WeChat user. */
  callAs(openid: string, functionName: string, event?: unknown): Promise<EmulatorReply>
}

export function createEmulatorClient(url: string): EmulatorClient {
  const post: EmulatorClient['post'] = (path, body, headers = {}) => {
    const init = body === undefined ? {} : { body: JSON.stringify(body) }
    return send(`${url}${path}`, { method: 'POST', headers, ...init })
  }
  return {
    get: (path, headers = {}) => send(`${url}${path}`, { headers }),
    post,
    callAs: (openid, functionName, event = {}) =>
      post(`/functions/${functionName}`, event, { 'x-emulator-openid': openid }),
  }
}

async function send(url: string, init: RequestInit): Promise<EmulatorReply> {
  const response = await fetch(url, init)
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: parse(text) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

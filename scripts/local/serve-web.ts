import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, normalize, resolve } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

export interface WebServer {
  url: string
  close(): Promise<void>
}

/** A file inside the directory, or its index.html for an address of the app. */
function fileFor(directory: string, path: string): string {
  const wanted = resolve(join(directory, normalize(path)))
  const isInside = wanted.startsWith(directory)
  return isInside && existsSync(wanted) && statSync(wanted).isFile() ? wanted : join(directory, 'index.html')
}

function sendFile(response: ServerResponse, file: string): void {
  const isNamedByContent = /\.[0-9a-f]{8}\.(?:js|css)$/u.test(file)
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  createReadStream(file).pipe(response)
}

/**
 * Serves the web build on this machine. `/config.js` tells it where the emulator is, so that another port
 * needs no other build. Rejects when the port is taken.
 */
export function serveWeb(args: { directory: string; port: number; emulatorUrl: string }): Promise<WebServer> {
  const directory = resolve(args.directory)
  const config = `window.__XIACHENG__=${JSON.stringify({ emulator: args.emulatorUrl, envId: 'local' })}\n`
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/config.js') {
      response.writeHead(200, { 'content-type': TYPES['.js'], 'cache-control': 'no-store' }).end(config)
      return
    }
    sendFile(response, fileFor(directory, decodeURIComponent(pathname)))
  })
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(args.port, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : args.port
      done({
        url: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections()
            server.close(() => closed())
          }),
      })
    })
  })
}

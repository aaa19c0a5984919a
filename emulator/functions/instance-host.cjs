/**
 * Runs one function in a process of its own, one call at a time.
 *
 * Between two calls the process blocks in a synchronous read, so nothing runs after an answer: no timer, no
 * promise, no socket. That is the platform's freeze, without a stopped process that could outlive the emulator:
 * when the emulator dies, the read ends and so does this process.
 *
 * Plain CommonJS, because an instance must start within milliseconds and not load a TypeScript compiler.
 */
'use strict'

const { readSync, writeSync } = require('node:fs')

const CHANNEL = 3
const NEWLINE = 10
const PLATFORM_VARIABLE = /^(WX_|TCB_)|^(LOGINTYPE|TRIGGER_SRC)$/

/** What the deployment configured; it stays, whatever its names look like. */
const configuredVariables = new Set(Object.keys(process.env))

let unread = Buffer.alloc(0)
let variablesOfCall = []

/** Blocks until the next message; `undefined` when the emulator is gone. */
function receive() {
  const parts = [unread]
  let end = unread.indexOf(NEWLINE)
  while (end < 0) {
    const chunk = Buffer.allocUnsafe(65536)
    const size = readChunk(chunk)
    if (size === 0) return undefined
    parts.push(chunk.subarray(0, size))
    end = parts[parts.length - 1].indexOf(NEWLINE)
  }
  const last = parts.pop()
  unread = last.subarray(end + 1)
  return JSON.parse(Buffer.concat([...parts, last.subarray(0, end)]).toString('utf8'))
}

function readChunk(chunk) {
  for (;;) {
    try {
      return readSync(CHANNEL, chunk, 0, chunk.length, null)
    } catch (error) {
      if (error.code === 'EOF' || error.code === 'ECONNRESET') return 0
      if (error.code !== 'EAGAIN') throw error
      pause(1)
    }
  }
}

function send(message) {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`)
  let sent = 0
  while (sent < bytes.length) {
    try {
      sent += writeSync(CHANNEL, bytes, sent)
    } catch (error) {
      if (error.code === 'EPIPE') process.exit(0)
      if (error.code !== 'EAGAIN') throw error
      pause(1)
    }
  }
}

function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** Drops everything that told who the previous caller was, then tells who this one is. */
function enterCall(environment) {
  for (const name of variablesOfCall) delete process.env[name]
  for (const name of Object.keys(process.env)) {
    if (PLATFORM_VARIABLE.test(name) && !configuredVariables.has(name)) delete process.env[name]
  }
  variablesOfCall = Object.keys(environment)
  Object.assign(process.env, environment)
}

function load(directory) {
  try {
    const { main } = require(directory)
    if (typeof main === 'function') return { main }
    return { loadError: 'index.js does not export a function named main.' }
  } catch (error) {
    return { loadError: describe(error) }
  }
}

function describe(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

async function run(main, call) {
  try {
    const result = await main(call.event, call.context)
    return { kind: 'answered', resultText: JSON.stringify(result) ?? 'null' }
  } catch (error) {
    console.error(describe(error))
    return { kind: 'threw', message: error instanceof Error ? error.message : String(error) }
  }
}

process.on('uncaughtException', (error) => {
  console.error(describe(error))
  send({ kind: 'crashed', message: error instanceof Error ? error.message : String(error) })
  process.exit(1)
})

async function serve(directory) {
  const { main, loadError } = load(directory)
  send({ kind: 'ready' })
  for (;;) {
    const call = receive()
    if (call === undefined) process.exit(0)
    if (loadError !== undefined) {
      console.error(loadError)
      send({ kind: 'crashed', message: loadError })
      process.exit(1)
    }
    enterCall(call.environment)
    // A thawed process first learns what happened meanwhile: sockets that closed, timers that are overdue.
    await new Promise((resolve) => setImmediate(resolve))
    send(await run(main, call))
  }
}

serve(process.argv[2])

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCollections } from './write-load'

/** An emulator in a process of its own, to be killed. */
export interface EmulatorChild {
  url: string
  kill: () => Promise<void>
  /** What it said besides its address, so far. */
  said: () => string
}

/** Starts the emulator on the data of a folder; rejects with what it said when it does not come up. */
export async function startEmulatorChild(
  directory: string,
  environment: Record<string, string> = {},
): Promise<EmulatorChild> {
  const functions = join(directory, 'functions')
  const manifest = join(directory, 'collections.json')
  mkdirSync(functions, { recursive: true })
  writeFileSync(manifest, JSON.stringify({ collections: loadCollections }))
  const places = ['--data', join(directory, 'data'), '--functions', functions, '--manifest', manifest]
  const program = ['--import', 'tsx', 'emulator/main.ts', '--port', '0', '--no-timers', '--test']
  const child = spawn(process.execPath, [...program, ...places], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const url = await addressOf(child, () => said)
  return { url, kill: () => kill(child), said: () => said }
}

async function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  const exit = once(child, 'exit').then(() => 'gone')
  for (;;) {
    const url = /Emulator: (http:\S+)/u.exec(said())?.[1]
    if (url !== undefined) return url
    const news = await Promise.race([exit, once(child.stdout ?? child, 'data')])
    if (news === 'gone') throw new Error(said())
  }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

import { spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '..')

/** Where each build lands, and what in there is ours rather than generated. */
const outputs = {
  h5: { folder: path.join(root, 'dist/web'), keep: [] as string[] },
  weapp: { folder: path.join(root, 'miniprogram'), keep: ['README.md', '.gitignore'] },
}

function emptyOutput(type: keyof typeof outputs): void {
  const { folder, keep } = outputs[type]
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    if (!keep.includes(name)) rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

/**
 * Runs one production build of the app with Taro's own command and leaves the process with its exit code.
 * Taro prints what went wrong.
 */
export function buildApp(type: keyof typeof outputs): void {
  emptyOutput(type)
  const taro = path.join(path.dirname(require.resolve('@tarojs/cli/package.json')), 'bin/taro')
  const child = spawn(process.execPath, [taro, 'build', '--type', type], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  child.on('error', (error) => {
    console.error(error)
    process.exitCode = 1
  })
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

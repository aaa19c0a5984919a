import { spawn } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '..')

/**
 * Runs one production build of the app with Taro's own command and leaves the process with its exit code.
 * Taro prints what went wrong.
 */
export function buildApp(type: 'h5' | 'weapp'): void {
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

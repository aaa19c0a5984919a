import { homedir } from 'node:os'
import { installPackages, type Wanted } from './install-packages'
import { type Machine, thisMachine } from './machine'

const WANTED: Wanted = {
  what: 'Chromium, Chrome or Edge',
  debian: ['chromium', 'fonts-noto-cjk'],
  fedora: ['chromium', 'google-noto-sans-cjk-fonts'],
  mac: ['google-chrome'],
  otherwise: 'install Chromium by the means of your system, or set CHROME_PATH to one',
}

const LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

function candidates(machine: Machine): string[] {
  if (machine.platform !== 'darwin') return LINUX
  return ['/Applications', `${homedir()}/Applications`].flatMap((place) =>
    MAC.map((app) => `${place}/${app}`),
  )
}

/** An absolute path: playwright does not search PATH. */
function located(command: string, machine: Machine): string | null {
  if (command.startsWith('/')) return command
  return machine.output('sh', ['-c', `command -v ${command}`])?.trim() || null
}

/** Asking for the version tells a browser from Ubuntu's stub that only says where to get one. */
function browserAt(command: string, machine: Machine): string | null {
  const path = located(command, machine)
  return path !== null && machine.output(path, ['--version']) !== null ? path : null
}

function installed(machine: Machine): string | null {
  for (const command of candidates(machine)) {
    const path = browserAt(command, machine)
    if (path !== null) return path
  }
  return null
}

/**
 * The path of a browser that tests can drive: CHROME_PATH, else an installed Chromium, Chrome or Edge, else
 * one that is installed now (as root on Debian and Ubuntu). Rejects with the command to run otherwise.
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  const chosen = machine.environment.CHROME_PATH
  if (chosen) {
    const path = browserAt(chosen, machine)
    if (path === null) throw new Error(`CHROME_PATH is ${chosen}, which is not a browser that starts.`)
    return path
  }
  const found = installed(machine)
  if (found !== null) return found
  installPackages(WANTED, machine)
  const now = installed(machine)
  if (now === null) throw new Error('Chromium was installed and still does not start.')
  return now
}

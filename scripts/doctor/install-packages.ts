import type { Machine } from './machine'

/** What is missing, by the names that package managers know it under. */
export interface Wanted {
  /** As in "No <what> was found". */
  what: string
  debian: string[]
  fedora: string[]
  mac: string[]
  /** What helps without a package manager. */
  otherwise: string
}

/** The exact command that installs what is wanted, for a person to run. */
export function installCommand(wanted: Wanted, machine: Machine): string {
  if (machine.platform === 'darwin') return `brew install --cask ${wanted.mac.join(' ')}`
  if (machine.isDebian) return `sudo apt-get update && sudo apt-get install -y ${wanted.debian.join(' ')}`
  if (machine.output('dnf', ['--version']) !== null) return `sudo dnf install -y ${wanted.fedora.join(' ')}`
  return wanted.otherwise
}

/**
 * Installs what is wanted where that needs nobody's password: as root on Debian and Ubuntu. Everywhere else
 * it throws a sentence with the command to run.
 */
export function installPackages(wanted: Wanted, machine: Machine): void {
  if (!machine.isDebian || !machine.isRoot) {
    throw new Error(
      `No ${wanted.what} was found. Install one and try again:\n\n  ${installCommand(wanted, machine)}\n`,
    )
  }
  machine.say(`No ${wanted.what} was found: installing ${wanted.debian.join(' and ')} with apt-get.`)
  const installed =
    machine.run('apt-get', ['update']) && machine.run('apt-get', ['install', '-y', ...wanted.debian])
  if (!installed)
    throw new Error(`apt-get could not install ${wanted.debian.join(' and ')}; see its output above.`)
}

import { installPackages, type Wanted } from './install-packages'
import { type Machine, thisMachine } from './machine'

const WANTED: Wanted = {
  what: 'font with Chinese characters',
  debian: ['fontconfig', 'fonts-noto-cjk'],
  fedora: ['google-noto-sans-cjk-fonts'],
  mac: ['font-noto-sans-cjk'],
  otherwise: 'install a Chinese font, for example Noto Sans CJK, by the means of your system',
}

function hasChineseGlyphs(machine: Machine): boolean {
  if (machine.platform === 'darwin') return true
  return (machine.output('fc-list', [':lang=zh']) ?? '').trim() !== ''
}

/**
 * Makes sure that pictures of pages show Chinese characters instead of empty boxes. macOS always has them;
 * elsewhere a missing font is installed (as root on Debian and Ubuntu) or the command to run is thrown.
 */
export function ensureChineseGlyphs(machine: Machine = thisMachine()): void {
  if (hasChineseGlyphs(machine)) return
  installPackages(WANTED, machine)
  if (!hasChineseGlyphs(machine)) throw new Error('A Chinese font was installed and is still not found.')
}

import { ensureChineseGlyphs } from './ensure-chinese-glyphs'
import { findChromium } from './find-chromium'
import type { Machine } from './machine'

/** A machine on paper: `browsers` start, `arrives` is what apt-get brings. */
function aMachine(over: Partial<Machine> & { browsers?: string[]; fonts?: string[]; arrives?: string[] }) {
  const { browsers = [], fonts = [], arrives = [], ...rest } = over
  const present = new Set([...browsers, ...fonts])
  const ran: string[] = []
  const onPath = (question = '') => {
    const path = `/usr/bin/${question.replace('command -v ', '')}`
    return present.has(path) ? `${path}\n` : null
  }
  const machine: Machine = {
    platform: 'linux',
    environment: {},
    isRoot: false,
    isDebian: true,
    output: (command, args) => {
      if (command === 'sh') return onPath(args[1])
      if (command === 'fc-list') return fonts.length > 0 || present.has('font') ? 'Noto Sans CJK\n' : ''
      return args[0] === '--version' && present.has(command) ? 'Chromium 140\n' : null
    },
    run: (command, args) => {
      ran.push([command, ...args].join(' '))
      for (const one of arrives) present.add(one)
      return true
    },
    say: (line) => void ran.push(`say: ${line}`),
    ...rest,
  }
  return { machine, ran }
}

describe('finding a browser', () => {
  it.each([
    [
      'takes what CHROME_PATH names before anything installed',
      ['/opt/own', '/usr/bin/chromium'],
      '/opt/own',
      '/opt/own',
    ],
    ['takes an installed Chromium', ['/usr/bin/chromium'], undefined, '/usr/bin/chromium'],
    [
      'takes Chrome where there is no Chromium',
      ['/usr/bin/google-chrome'],
      undefined,
      '/usr/bin/google-chrome',
    ],
    ['takes Edge last', ['/usr/bin/microsoft-edge'], undefined, '/usr/bin/microsoft-edge'],
  ])('%s', async (_title, browsers, CHROME_PATH, expected) => {
    const { machine } = aMachine({ browsers, environment: { CHROME_PATH } })
    expect(await findChromium(machine)).toBe(expected)
  })

  it('looks into the applications of a Mac', async () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    const { machine } = aMachine({ platform: 'darwin', isDebian: false, browsers: [path] })
    expect(await findChromium(machine)).toBe(path)
  })

  it('says so when CHROME_PATH does not start', async () => {
    const { machine } = aMachine({
      browsers: ['/usr/bin/chromium'],
      environment: { CHROME_PATH: '/nowhere' },
    })
    await expect(findChromium(machine)).rejects.toThrow('CHROME_PATH is /nowhere')
  })

  it('installs one as root on Debian', async () => {
    const { machine, ran } = aMachine({ isRoot: true, arrives: ['/usr/bin/chromium'] })
    expect(await findChromium(machine)).toBe('/usr/bin/chromium')
    expect(ran).toEqual([
      'say: No Chromium, Chrome or Edge was found: installing chromium and fonts-noto-cjk with apt-get.',
      'apt-get update',
      'apt-get install -y chromium fonts-noto-cjk',
    ])
  })

  it.each([
    ['a user on Debian', {}, 'sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk'],
    ['a Mac', { platform: 'darwin' as const, isDebian: false }, 'brew install --cask google-chrome'],
    ['another system', { isDebian: false, isRoot: true }, 'set CHROME_PATH'],
  ])('tells %s the command and installs nothing', async (_title, over, command) => {
    const { machine, ran } = aMachine(over)
    await expect(findChromium(machine)).rejects.toThrow(command)
    expect(ran).toEqual([])
  })
})

describe('Chinese characters', () => {
  it('are there when a font has them', () => {
    const { machine, ran } = aMachine({ fonts: ['font'] })
    ensureChineseGlyphs(machine)
    expect(ran).toEqual([])
  })

  it('are installed as root on Debian', () => {
    const { machine, ran } = aMachine({ isRoot: true, arrives: ['font'] })
    ensureChineseGlyphs(machine)
    expect(ran).toContain('apt-get install -y fontconfig fonts-noto-cjk')
  })

  it('are asked for elsewhere', () => {
    expect(() => ensureChineseGlyphs(aMachine({}).machine)).toThrow('sudo apt-get')
  })
})

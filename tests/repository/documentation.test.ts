import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesUnder, ROOT, textOf } from './source-files'

const pages = filesUnder('.').filter((path) => path.endsWith('.md') && !path.startsWith('content/'))
const rooms = new Set(readdirSync(ROOT))

/** Made by a command, so not there in a fresh clone. */
const MADE =
  /^(?:dist|docs\/screens|node_modules|\.data)(?:\/|$)|^miniprogram\/(?!README|\.gitignore)|^\.env\.local$/u
const PLACEHOLDER = /[<>*{}…$]|NNN/u
const COMMAND_OR_ADDRESS = /^(?:https?:|[A-Z]+ \/|\/|@)|\s|:\/\//u
const FILE = /\.(?:cjs|css|js|json|md|sh|ts|tsx|yaml|yml)$/u

/** A page about a district names files below it. */
const alsoBelow = (page: string) => (page === 'docs/content.md' ? ['content/xiacheng'] : [])

/** Whether a backticked text claims to be a path of this repository. */
function isPath(text: string): boolean {
  if (!text.includes('/') || PLACEHOLDER.test(text) || COMMAND_OR_ADDRESS.test(text) || MADE.test(text))
    return false
  return FILE.test(text) || rooms.has(text.split('/')[0] ?? '')
}

function codeTexts(page: string): string[] {
  const prose = textOf(page).replace(/^```.*?^```/gmsu, '')
  return [...prose.matchAll(/`(?<code>[^`\n]+)`/gu)].map((match) => match.groups?.code ?? '')
}

function missingPaths(page: string): string[] {
  const bases = ['.', dirname(page), ...alsoBelow(page)]
  return codeTexts(page)
    .filter(isPath)
    .filter((path) => !bases.some((base) => existsSync(join(ROOT, base, path))))
}

function brokenLinks(page: string): string[] {
  const targets = [...textOf(page).matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map(
    (match) => match.groups?.target ?? '',
  )
  return targets
    .filter((target) => !/^(?:https?:|#|mailto:)/u.test(target))
    .map((target) => target.replace(/#.*$/u, ''))
    .filter((target) => !MADE.test(join(dirname(page), target)))
    .filter((target) => !existsSync(join(ROOT, dirname(page), target)))
}

function unknownCommands(page: string): string[] {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
  const named = [...textOf(page).matchAll(/npm run (?<name>[a-z][a-z:-]*)/gu)].map(
    (match) => match.groups?.name ?? '',
  )
  return named.filter((name) => !(name in scripts))
}

/** Files that a command of package.json runs and that are not there. */
function missingScripts(): string[] {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
  const files = Object.values(scripts).flatMap((line) => line.match(/\S+\.(?:ts|cjs|json)\b/gu) ?? [])
  return files.filter((file) => !existsSync(join(ROOT, file)))
}

describe('documentation', () => {
  it('has pages to look at', () => {
    expect(pages.length).toBeGreaterThan(10)
  })

  it.each(pages)('%s names paths that exist', (page) => {
    expect(missingPaths(page)).toEqual([])
  })

  it.each(pages)('%s has no broken link', (page) => {
    expect(brokenLinks(page)).toEqual([])
  })

  it.each(pages)('%s names commands that exist', (page) => {
    expect(unknownCommands(page)).toEqual([])
  })

  it('and the commands of package.json find the files they run', () => {
    expect(missingScripts()).toEqual([])
  })
})

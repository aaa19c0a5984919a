import { filesUnder, textOf } from './source-files'

const TEXT =
  /\.(?:cjs|css|html|js|json|md|mjs|sh|ts|tsx|yaml|yml|example)$|\/run$|(?:^|\/)\.[a-z]+(?:rc|ignore)$/u

const files = filesUnder('.').filter((path) => TEXT.test(path) && !path.startsWith('miniprogram/pages/'))

/** Absolute places of one person's machine. Written apart, so that this file does not find itself. */
const PRIVATE_PLACES = new RegExp(
  `["'\`\\s(](?:${['/wo', 'rk/|/ho', 'me/[a-z]|/Us', 'ers/[a-z]'].join('')})`,
  'iu',
)

describe('the repository', () => {
  it("names no place on somebody's machine", () => {
    expect(files.filter((path) => PRIVATE_PLACES.test(textOf(path)))).toEqual([])
  })

  it('takes packages from wherever npm is set up to, naming no host of its own', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, { resolved?: string }>
    }
    const hosts = Object.values(packages).flatMap(({ resolved }) =>
      resolved === undefined ? [] : [new URL(resolved).host],
    )
    expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([])
    expect(filesUnder('.').filter((path) => path.endsWith('.npmrc'))).toEqual([])
  })

  it('carries no secret: local settings are ignored by git', () => {
    const ignored = textOf('.gitignore').split('\n')
    expect(ignored).toEqual(expect.arrayContaining(['.env.local', 'project.private.config.json', '.data/']))
  })
})

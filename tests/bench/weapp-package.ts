import { extname } from 'node:path'
import {
  type BuildFile,
  isCode,
  packageOf,
  readWeappBuild,
  type WeappBuild,
} from '../../scripts/review/build/weapp-build'
import { packageSizes } from '../../scripts/review/rules/package-sizes'
import { type Figure, information, lessIsBetter } from './figure'
import { weappPeers } from './peers'

const bytesOf = (files: readonly BuildFile[]) => files.reduce((sum, file) => sum + file.bytes, 0)

function breakdown(files: readonly BuildFile[]): string {
  const kindOf = ({ path }: BuildFile) => extname(path).slice(1)
  const kinds = [...new Set(files.map(kindOf))].sort()
  return kinds.map((kind) => `${kind} ${bytesOf(files.filter((file) => kindOf(file) === kind))}`).join(', ')
}

const codeOf = ({ app, files }: WeappBuild, name: string) =>
  files.filter((file) => isCode(file) && packageOf(app, file.path) === name)

/** Code of the WeChat build, the main package and all together, beside other mini-programs. */
export async function weappPackage(): Promise<Figure[]> {
  const build = readWeappBuild('miniprogram')
  const [main, ...subpackages] = packageSizes(build)
  const all = build.files.filter(isCode)
  const compared = weappPeers.flatMap((peer) => [
    lessIsBetter(
      { name: 'weapp.main', value: main?.code ?? 0, unit: 'B', detail: breakdown(codeOf(build, 'main')) },
      { value: peer.main, name: peer.name },
    ),
    lessIsBetter(
      { name: 'weapp.total', value: bytesOf(all), unit: 'B', detail: breakdown(all) },
      { value: peer.total, name: peer.name },
    ),
  ])
  return [
    ...compared,
    ...subpackages.map(({ name, code }) =>
      information({
        name: `weapp.${name.replaceAll('/', '.')}`,
        value: code,
        unit: 'B',
        detail: breakdown(codeOf(build, name)),
      }),
    ),
  ]
}

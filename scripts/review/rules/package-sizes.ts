import { type BuildFile, isCode, packageOf, type WeappBuild } from '../build/weapp-build'
import type { Rule } from './rule'

const KB = 1024
const MB = 1024 * KB

/**
 * Code in bytes that we allow ourselves; what people wait for is the main package
 * (docs/decisions/017-what-the-weapp-may-weigh.md).
 */
export const budgets = { main: 600 * KB, subpackage: 250 * KB, total: 1228 * KB } as const

/**
 * Everything in bytes that WeChat takes: 2 MB a package; 20 MB in all, which also holds for a mini-program that
 * somebody else develops for its owner.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages.html
 */
export const limits = { package: 2 * MB, total: 20 * MB } as const

export interface PackageSize {
  /** `main`, or the root of a subpackage. */
  name: string
  /** Bytes of js, wxml, wxss, json and wxs. */
  code: number
  /** Bytes of everything that is uploaded. */
  all: number
}

const bytesOf = (files: readonly BuildFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** Every package of a build, the main one first. */
export function packageSizes({ app, files }: Pick<WeappBuild, 'app' | 'files'>): PackageSize[] {
  const names = ['main', ...(app.subPackages ?? []).map(({ root }) => root.replace(/\/$/u, ''))]
  return names.map((name) => {
    const inside = files.filter(({ path }) => packageOf(app, path) === name)
    return { name, code: bytesOf(inside.filter(isCode)), all: bytesOf(inside) }
  })
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / KB)} KB`

function over(what: string, bytes: number, allowed: number, whose: string): string[] {
  return bytes > allowed ? [`${what} has ${kilobytes(bytes)}, ${whose} is ${kilobytes(allowed)}`] : []
}

/** Our budgets of code, and WeChat's limits of everything. */
export const packageSizesRule: Rule = {
  name: 'package sizes',
  check(build) {
    const sizes = packageSizes(build)
    const code = sizes.reduce((sum, size) => sum + size.code, 0)
    const all = sizes.reduce((sum, size) => sum + size.all, 0)
    return [
      ...sizes.flatMap((size) => [
        ...over(
          `the code of ${size.name}`,
          size.code,
          size.name === 'main' ? budgets.main : budgets.subpackage,
          'the budget',
        ),
        ...over(size.name, size.all, limits.package, "WeChat's limit"),
      ]),
      ...over('all code', code, budgets.total, 'the budget'),
      ...over('the mini-program', all, limits.total, "WeChat's limit"),
    ]
  },
}

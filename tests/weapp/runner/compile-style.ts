import { posix } from 'node:path'
import postcss, { type Rule } from 'postcss'

/** WeChat's elements that a stylesheet may name; here they are called `wx-view` and so on. */
const ELEMENTS = new Set(['page', 'view', 'text', 'button', 'input', 'textarea', 'image', 'scroll-view'])

const TAG = /(^|[\s>+~,(])([a-z][a-z-]*)(?=$|[\s>+~,.#:[)])/gu
const RPX = /(-?\d*\.?\d+)rpx/gu

function withElements(selector: string): string {
  return selector.replace(TAG, (whole, before: string, tag: string) =>
    ELEMENTS.has(tag) ? `${before}wx-${tag}` : whole,
  )
}

/** A page's rules hold on that page alone and weigh no more than they were written to weigh. */
function inPage(selector: string, page: string): string {
  const where = `:where(wx-page[data-page="${page}"])`
  return selector.startsWith('wx-page')
    ? `${where}${selector.slice('wx-page'.length)}`
    : `${where} ${selector}`
}

function rewriteRule(rule: Rule, page: string | undefined): void {
  const parent = rule.parent
  if (parent?.type === 'atrule' && 'name' in parent && String(parent.name).endsWith('keyframes')) return
  rule.selectors = rule.selectors.map((selector) => {
    const renamed = withElements(selector)
    return page === undefined ? renamed : inPage(renamed, page)
  })
}

export interface StyleSource {
  /** Path of the `.wxss` inside the build. */
  path: string
  /** The page whose rules these are; none for the app's. */
  page?: string
  /** Text of a file of the build; throws when there is none. */
  read: (path: string) => string
}

function inlined({ path, read }: StyleSource, seen: ReadonlySet<string>): postcss.Root {
  if (seen.has(path)) throw new Error(`${path} imports itself`)
  const root = postcss.parse(read(path), { from: path })
  root.walkAtRules('import', (rule) => {
    const name = /^["'](?<name>[^"']+)["']$/u.exec(rule.params)?.groups?.name
    if (name === undefined) throw new Error(`${path}: cannot read @import ${rule.params}`)
    const target = name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(path), name)
    rule.replaceWith(inlined({ path: target, read }, new Set([...seen, path])).nodes)
  })
  return root
}

/** One stylesheet of the build as CSS for a browser: imports inlined, `rpx` as `vw`, elements renamed. */
export function compileStyle(source: StyleSource): string {
  const root = inlined(source, new Set())
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(RPX, (_whole, count: string) => `${Number(count) / 7.5}vw`)
  })
  root.walkRules((rule) => rewriteRule(rule, source.page))
  return root.toString()
}

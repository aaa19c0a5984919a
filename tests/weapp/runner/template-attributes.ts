/** Elements of the template language itself. */
const SYNTAX = new Set(['template', 'import', 'include', 'wxs', 'block', 'slot'])

/** Elements of WeChat that the runner draws (host/built-ins). */
const DRAWN = new Set(['view', 'text', 'button', 'input', 'textarea', 'image', 'scroll-view'])

const ELEMENT = /<([a-z][a-z-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gu
const ATTRIBUTE = /([\w:-]+)(?:="[^"]*")?/gu
const NOT_A_PROPERTY = /^(?:style|class|id|slot|data-.*|bind.*|catch.*|mut-bind.*|capture-.*|wx:.*)$/u

function propertiesIn(text: string): string[] {
  const names = [...text.matchAll(ATTRIBUTE)].map((match) => match[1] ?? '')
  return names.filter((name) => name !== '' && !NOT_A_PROPERTY.test(name))
}

/**
 * The properties that templates set on each of WeChat's elements. Throws on an element that the runner does not
 * draw: a page that shows one would otherwise pass without it.
 */
export function templateAttributes(templates: Iterable<string>, own: readonly string[]) {
  const found: Record<string, Set<string>> = {}
  for (const text of templates) {
    for (const [, tag = '', attributes = ''] of text.matchAll(ELEMENT)) {
      if (SYNTAX.has(tag) || own.includes(tag)) continue
      if (!DRAWN.has(tag)) throw new Error(`The runner does not draw <${tag}> yet: see host/built-ins.`)
      found[tag] ??= new Set()
      for (const name of propertiesIn(attributes)) found[tag].add(name)
    }
  }
  return Object.fromEntries(Object.entries(found).map(([tag, names]) => [tag, [...names]]))
}

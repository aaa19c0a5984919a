import type { Change } from './hostile-input'

type Path = (string | number)[]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every place in a value, the value itself first. */
export function pathsOf(value: unknown): Path[] {
  const inside = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : isRecord(value)
      ? Object.entries(value)
      : []
  return [[], ...inside.flatMap(([key, item]) => pathsOf(item).map((path) => [key, ...path]))]
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value)
}

/** A copy with the place changed; `undefined` takes it out. Built of entries, so that `__proto__` is a key. */
function withValue(value: unknown, [key, ...rest]: Path, next: unknown): unknown {
  if (key === undefined) return next
  const changed = (inner: unknown) => withValue(inner, rest, next)
  if (Array.isArray(value)) {
    return value
      .map((item, index) => (index === key ? changed(item) : item))
      .filter((item) => item !== undefined)
  }
  const entries = Object.entries(value as object).map(([name, inner]) =>
    name === key ? ([name, changed(inner)] as const) : ([name, inner] as const),
  )
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined))
}

const chosen = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)]

/** The input after one change; the same where the change finds no place. `records` are the ids it names. */
export function changeInput(input: unknown, change: Change, records: ReadonlySet<unknown>): unknown {
  if (change.kind === 'stranger') return input
  const paths = pathsOf(input)
  const of = (wanted: (value: unknown) => boolean) =>
    chosen(
      paths.filter((path) => wanted(valueAt(input, path))),
      change.at,
    )
  switch (change.kind) {
    case 'replace':
      return withValue(input, of(() => true) ?? [], change.value)
    case 'remove': {
      const path = chosen(
        paths.filter((one) => one.length > 0),
        change.at,
      )
      return path === undefined ? input : withValue(input, path, undefined)
    }
    case 'add': {
      const path = of(isRecord)
      if (path === undefined) return input
      const entries = Object.entries(valueAt(input, path) as object)
      return withValue(input, path, Object.fromEntries([...entries, [change.key, change.value]]))
    }
    case 'repeat': {
      const path = of((value) => Array.isArray(value) && value.length > 0)
      if (path === undefined) return input
      const list = valueAt(input, path) as unknown[]
      return withValue(input, path, [...list, list[0]])
    }
    case 'unknown_record': {
      const path = of((value) => records.has(value))
      return path === undefined ? input : withValue(input, path, change.id)
    }
  }
}

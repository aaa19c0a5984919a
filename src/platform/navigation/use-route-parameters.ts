import { useRouter } from '@tarojs/taro'

/** A value that was not encoded, or was cut off while being shared, is taken as it stands. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/**
 * The query of the page being shown, decoded once. Both platforms hand the values over as they were written
 * by `routes`. A missing name is `undefined`: pages opened from old links must cope.
 */
export function useRouteParameters<Name extends string>(): Readonly<Partial<Record<Name, string>>> {
  const { params } = useRouter()
  return Object.fromEntries(
    Object.entries(params)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([name, value]) => [name, decode(value)]),
  ) as Partial<Record<Name, string>>
}

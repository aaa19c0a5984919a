const MARK = /^(?:示例[·・]|Example: )/u

/** An invented adviser's name without the 示例 in front, which is shown as a mark of its own. */
export function plainName(name: string): string {
  return name.replace(MARK, '')
}

/** `T7K2 3F7K` as a screen reader should say it: sign by sign, with a pause between the groups. */
export function spelledCode(code: string): string {
  return code
    .split(' ')
    .map((group) => [...group].join(' '))
    .join('，')
}

/** The shape that `staff.join` takes. Without a lookbehind: Safari before 16.4 cannot even read a script with one. */
const CODE = /(?:^|[^A-Za-z0-9_-])([A-Za-z0-9_-]{22,64})(?![A-Za-z0-9_-])/u

/** The invitation code in what was typed or pasted: the code alone, or a text or link around it. */
export function invitationCodeIn(text: string): string | undefined {
  return CODE.exec(text)?.[1]
}

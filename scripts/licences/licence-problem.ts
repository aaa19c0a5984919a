/** Licences that ask for no more than keeping their notice. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
])

/** Enough of SPDX for what packages write: `A`, `(A OR B)`, `A AND B`. */
function isPermissive(expression: string): boolean {
  const terms = expression.replace(/[()]/gu, ' ').trim()
  if (/\sOR\s/u.test(terms)) return terms.split(/\sOR\s/u).some(isPermissive)
  return terms.split(/\sAND\s/u).every((term) => PERMISSIVE.has(term.trim()))
}

/** Packages without a licence that ship all the same, each with the reason. */
const tolerated: Record<string, string> = {
  '@cloudbase/signature-nodejs': 'part of the CloudBase SDK, published by its vendor without a licence field',
  '@cloudbase/wx-cloud-client-sdk':
    'part of the CloudBase SDK, published by its vendor without a licence field',
}

/** Why a package may not ship under this licence; null when it may. */
export function licenceProblem(name: string, licence: string | null): string | null {
  if (licence === null) return name in tolerated ? null : `${name} has no licence`
  return isPermissive(licence) ? null : `${name} is under ${licence}, which is not known to be permissive`
}

/** What stands in the list where a licence is missing. */
export function toleranceOf(name: string): string {
  return `none: ${tolerated[name] ?? 'not known'}`
}

import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import type { Figure } from './figure'

/** As deep as a builder, which finds the content from where it stands. */
const BUNDLE = resolve('dist/bench/policy/policy-figures.cjs')

/** Figures of the clause engine, bundled as it is shipped: imports between modules cost nothing then. */
export async function policyClauses(): Promise<Figure[]> {
  await build({
    entryPoints: ['tests/bench/policy/policy-figures.ts'],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  })
  const { policyFigures } = createRequire(BUNDLE)(BUNDLE) as { policyFigures: () => Promise<Figure[]> }
  return policyFigures()
}

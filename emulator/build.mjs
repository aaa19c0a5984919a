import { cp, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Sources to JavaScript, file by file, so that what lies beside a source lies beside what it became. */
const root = dirname(fileURLToPath(import.meta.url))
const out = join(root, 'dist')
const COPIED = /\.(?:html|css|js|cjs|txt)$/
const LEFT_OUT = /^(?:dist|bin|node_modules|testing)(?:\/|$)|\.test\.ts$/

const files = (await readdir(root, { recursive: true })).filter((file) => !LEFT_OUT.test(file))
await rm(out, { recursive: true, force: true })
await build({
  entryPoints: files.filter((file) => file.endsWith('.ts')).map((file) => join(root, file)),
  outbase: root,
  outdir: out,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'error',
})
for (const file of files.filter((one) => COPIED.test(one))) await cp(join(root, file), join(out, file))

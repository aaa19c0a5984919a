import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build as bundle } from 'esbuild'
import { compileStyle } from './compile-style'
import { compileTemplates } from './compile-templates'
import { type Build, openBuild, pagesOf, readManifest, textsByPath } from './read-build'
import { wrapScript } from './wrap-script'

const HOST = 'tests/weapp/runner/host/main.ts'
const GLASS_EASEL = 'node_modules/glass-easel/dist/glass_easel.dev.all.es.js'

const PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>WeChat build</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="host.css">
<link rel="stylesheet" href="app.css">
<body>
<script src="manifest.js"></script>
<script src="host.js"></script>
</body>
</html>
`

function styles(build: Build, pages: readonly string[]): string {
  const app = compileStyle({ path: 'app.wxss', read: build.read })
  const own = pages
    .filter((page) => build.files.includes(`${page}.wxss`))
    .map((page) => compileStyle({ path: `${page}.wxss`, page, read: build.read }))
  return [app, ...own].join('\n')
}

function manifestScript(build: Build): string {
  const templates = compileTemplates({
    templates: textsByPath(build, '.wxml'),
    scripts: textsByPath(build, '.wxs'),
  })
  const manifest = JSON.stringify(readManifest(build))
  return `window.__weappManifest=${manifest};\nwindow.__weappTemplates=${templates};\n`
}

async function bundleHost(outDirectory: string): Promise<void> {
  await bundle({
    entryPoints: { host: HOST },
    outdir: outDirectory,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    // The adapter and the host must share one copy, or an event of one is unknown to the other.
    alias: { 'glass-easel': `./${GLASS_EASEL}` },
    logLevel: 'error',
  })
}

/**
 * Makes a folder of static files that runs a WeChat build in a browser: what `taro build --type weapp` wrote,
 * with its templates compiled by WeChat's own compiler and its scripts kept from a browser's globals.
 */
export async function buildRunner(args: { appDirectory: string; outDirectory: string }): Promise<void> {
  const build = openBuild(args.appDirectory)
  const write = (path: string, text: string) => {
    const file = join(args.outDirectory, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  rmSync(args.outDirectory, { recursive: true, force: true })
  write('index.html', PAGE)
  write('manifest.js', manifestScript(build))
  write('app.css', styles(build, pagesOf(readManifest(build).app)))
  for (const [path, code] of textsByPath(build, '.js')) write(`app/${path}.js`, wrapScript(path, code))
  await bundleHost(args.outDirectory)
}

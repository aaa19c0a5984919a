import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import development from './dev'
import { belongsToMainPackage } from './main-package'
import { ModuleReport } from './module-report'
import production from './prod'

const root = path.resolve(__dirname, '..')
const isWeapp = process.env.TARO_ENV === 'weapp'

/** Plain ES modules outside `src` whose syntax is newer than WeChat's oldest engine. */
const transpiled = [
  path.join(root, 'contract'),
  path.join(root, 'domain'),
  (file: string) => /node_modules[\\/](valibot|zustand|dayjs|chinese-days|@noble)[\\/]/.test(file),
]

/** Text is typed in px and stays px: sizes follow the reader's setting, not the width of the screen. */
const keepPx = { pxtransform: { enable: false, config: {} } }

/**
 * Values the bundle can read. `TARO_APP_LOCAL_CLOUD` is the address of the emulator for a WeChat build
 * that talks to one; the web build reads its address at run time from `window.__XIACHENG__`, so that
 * another port needs no other build. Both are empty in what is deployed.
 */
const define = {
  'process.env.TARO_APP_LOCAL_CLOUD': JSON.stringify(process.env.TARO_APP_LOCAL_CLOUD ?? ''),
  'process.env.TARO_APP_ENV_ID': JSON.stringify(process.env.TARO_APP_ENV_ID ?? ''),
}

/** WeChat reads a node's name and role from its template; Taro's own templates leave both out. */
const namedInTemplate = { 'aria-label': '' }
const accessibleTemplates = {
  components: {
    View: { 'aria-role': '', ...namedInTemplate },
    Text: { 'aria-role': '', ...namedInTemplate },
    Input: namedInTemplate,
    Textarea: namedInTemplate,
    Button: namedInTemplate,
    Image: namedInTemplate,
  },
}

const base: UserConfigExport<'webpack5'> = {
  projectName: 'invest-xiacheng',
  date: '2026-11-24',
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  // A test builds into a folder of its own, so that what is being uploaded or previewed stays as it is.
  outputRoot: isWeapp ? (process.env.WEAPP_OUTPUT ?? 'miniprogram') : 'dist/web',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: false, stats: false },
  plugins: [['@tarojs/plugin-inject', accessibleTemplates], path.join(root, 'config/lean-templates.ts')],
  alias: {
    '@contract': path.join(root, 'contract'),
    '@domain': path.join(root, 'domain'),
    '@': path.join(root, 'src'),
  },
  defineConstants: define,
  copy: {
    patterns: isWeapp
      ? []
      : [
          { from: 'config/web-runtime.js', to: 'dist/web/config.js' },
          { from: 'config/offline-start.js', to: 'dist/web/offline-start.js' },
        ],
    options: {},
  },
  // Taro turns most of what makes a script short off, for engines older than ours (babel.config.js), and writes every
  // Chinese character as \uXXXX, six bytes; as it stands it takes three. Of terser's
  // unsafe kind is one thing only: what no engine could tell from an arrow, unless somebody calls `new` on a function that
  // has no name and no `this`; the whole app is run to see that nobody does.
  terser: {
    enable: true,
    config: {
      compress: {
        ecma: 2018,
        passes: 3,
        arrows: true,
        unsafe_arrows: true,
        collapse_vars: true,
        comparisons: true,
        computed_props: true,
        hoist_props: true,
        inline: true,
        loops: true,
        negate_iife: true,
        properties: true,
        reduce_funcs: true,
        reduce_vars: true,
        switches: true,
        typeofs: true,
        directives: true,
      },
      output: { ecma: 2018, comments: false, ascii_only: false },
    },
  },
  mini: {
    // Taro's own cleaning deletes every file at the top, `keep` or not (its emptyDirectory asks only about
    // folders), so scripts/build-app.ts empties the folder itself.
    output: { clean: false },
    compile: { include: transpiled },
    // No page sets HTML: the parser of it stays out.
    runtime: { enableInnerHTML: false },
    webpackChain(chain) {
      // What webpack itself writes, for the engines of babel.config.js: `() => x` is half of `function(){return x}`.
      // Every upload replaces all packages together, so numbers need not stay the same from one build to the next.
      chain.merge({ target: ['web', 'es2018'], optimization: { moduleIds: 'size', mangleExports: 'size' } })
    },
    optimizeMainPackage: { enable: true, exclude: [belongsToMainPackage] },
    // No minifyXML: it takes WXML for HTML and drops `</input>`, which WeChat's compiler refuses
    // (https://github.com/NervJS/taro/issues/11928).
    postcss: keepPx,
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    useHtmlComponents: true,
    router: { mode: 'browser' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    compile: { include: transpiled },
    postcss: { ...keepPx, autoprefixer: { enable: true, config: {} } },
    webpackChain(chain) {
      chain.plugin('module-report').use(ModuleReport)
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: {
          react: { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 },
          taro: { name: 'taro', test: /node_modules[\\/]@tarojs[\\/]/, priority: 20 },
          // Shared by the two pages of 算政策 alone: the first page need not wait for it.
          match: {
            name: 'match',
            test: /[\\/](domain|contract)[\\/]policy[\\/]|[\\/]features[\\/]match[\\/]/,
            chunks: 'async',
            priority: 15,
          },
          common: { name: 'common', minChunks: 2, priority: 10, reuseExistingChunk: true },
        },
      })
    },
  },
}

export default defineConfig<'webpack5'>(async (merge) =>
  merge({}, base, process.env.NODE_ENV === 'production' ? production : development),
)

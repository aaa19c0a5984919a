import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readWeappBuild, type WeappBuild } from '../build/weapp-build'

const directories: string[] = []

/** Files of a build that breaks no rule: two pages, one in a subpackage, that use what `purposes` declares. */
const sound: Record<string, string> = {
  'app.json': JSON.stringify({
    pages: ['pages/home/index'],
    subPackages: [{ root: 'pages/park', pages: ['detail/index'] }],
    __usePrivacyCheck__: true,
  }),
  'app.js': 'wx.onNeedPrivacyAuthorization(function(){})',
  'pages/home/index.js': 'Page({})',
  'pages/home/index.json': '{}',
  'pages/home/index.wxml': '<view><text>{{a}}</text></view>',
  'pages/park/detail/index.js':
    'wx.chooseMedia({});wx.chooseMessageFile({});wx.setClipboardData({});Page({openType:"getPhoneNumber"})',
  'pages/park/detail/index.json': '{}',
  'pages/park/detail/index.wxml': '<input value="{{a}}"></input>',
  'app.wxss': '.a{color:red}',
}

/** The pages that are expected of it. */
export const soundPages = ['pages/home/index', 'pages/park/detail/index']

/** A build on disk with some files changed; `undefined` leaves one out. */
export function aBuild(over: Record<string, string | undefined> = {}): WeappBuild {
  const directory = mkdtempSync(join(tmpdir(), 'xiacheng-weapp-'))
  directories.push(directory)
  for (const [file, text] of Object.entries({ ...sound, ...over })) {
    if (text === undefined) continue
    mkdirSync(dirname(join(directory, file)), { recursive: true })
    writeFileSync(join(directory, file), text)
  }
  return readWeappBuild(directory)
}

/** app.json of the sound build with some keys changed. */
export function anAppJson(over: Record<string, unknown>): string {
  return JSON.stringify({ ...(JSON.parse(sound['app.json'] ?? '{}') as object), ...over })
}

/** Takes the builds of a test away. */
export function removeBuilds(): void {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true })
}

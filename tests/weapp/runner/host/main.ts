import './host.css'
import type { ComponentSpace } from 'glass-easel'
import { makeApp } from './app'
import { makeAppGlobal } from './app-global'
import { makeBackend } from './backend'
import { defineBuiltIns } from './built-ins/define-built-ins'
import { Code } from './code'
import { forgetNewMethods } from './forget-new-methods'
import { ignoreEmptyLists } from './ignore-empty-lists'
import { loadScripts, Modules } from './modules'
import { PageStack } from './page-stack'
import { watchReachBottom } from './reach-bottom'
import { launchOptions, manifest, type RunnerHandle } from './runner-page'
import { setDataLog, watchSetData } from './set-data-log'
import { settled } from './settled'
import { carried, makeCanvas } from './wx/canvas'
import { makeCloud } from './wx/cloud'
import { calls, clipboard, makeDevice } from './wx/device'
import { makeFiles, viewed } from './wx/files'
import { makeNavigation } from './wx/navigation'
import { ownFiles } from './wx/phone-files'
import { askForPhoneNumber } from './wx/phone-number'
import { makePicking } from './wx/pick-files'
import { PrivacyGate } from './wx/privacy'
import { makeScroll } from './wx/scroll'
import { makeStorage } from './wx/storage'
import { makeSubscribe } from './wx/subscribe'

const privacy = new PrivacyGate(manifest.app.__usePrivacyCheck__ === true)
const code = new Code(manifest, (path) => modules.run(path))
const stack = new PageStack(manifest, code, code.environment.associateBackend(makeBackend()))
const app = makeApp(stack, launchOptions)

/** Complete before the app runs: Taro copies the names that are there while it loads. */
const wx = {
  ...makeStorage(),
  ...makeDevice(privacy, app.entered),
  ...makeNavigation(stack),
  ...makeSubscribe(),
  ...app.events,
  ...makeScroll(),
  ...makePicking(privacy),
  ...makeFiles(),
  ...makeCanvas(),
  ...privacy.apis,
  cloud: makeCloud(),
  /** https://developers.weixin.qq.com/miniprogram/dev/api/base/wx.canIUse.html, of whole methods. */
  canIUse: (name: string): boolean => name in wx,
}

const appGlobal = makeAppGlobal(wx)
const modules = new Modules({
  wx,
  App: app.register,
  Page: code.Page,
  Component: code.Component,
  Behavior: undefined,
  getApp: app.getApp,
  getCurrentPages: () => stack.instances(),
  requirePlugin: undefined,
  globalThis: appGlobal,
  global: appGlobal,
})

async function start(): Promise<void> {
  forgetNewMethods()
  ignoreEmptyLists()
  watchSetData()
  watchReachBottom(() => stack.top)
  defineBuiltIns(code.space.getComponentSpace() as unknown as ComponentSpace, manifest.attributes, {
    getPhoneNumber: () => askForPhoneNumber(privacy),
    share: app.share,
    agreePrivacy: (buttonId) => privacy.notePressed(buttonId),
  })
  await loadScripts(manifest.scripts.main)
  modules.run('app')
  for (const path of manifest.app.pages) code.register(path)
  await app.launch()
}

const handle: RunnerHandle = {
  define: modules.define.bind(modules),
  started: false,
  settled,
  enter: app.enter,
  callWx: async (name, options) => {
    const api = (wx as Record<string, unknown>)[name]
    if (typeof api !== 'function') throw new Error(`the runner has no wx.${name}`)
    return Promise.resolve(api(options)).catch((failure: unknown) => failure)
  },
  setData: setDataLog,
  shared: app.shared,
  calls,
  clipboard,
  viewed,
  carried,
  address: () => stack.address,
  takeFiles: () => {
    for (const files of Object.values(ownFiles)) files.length = 0
  },
  give: (place, name, bytes) => {
    ownFiles[place].push({ name, bytes: Uint8Array.from(bytes) })
  },
}

/** What scripts of the build and tests reach the runner by. */
Object.assign(window, { __weapp: handle })

start().then(
  () => {
    handle.started = true
  },
  (cause: unknown) => console.error('the app did not start', cause),
)

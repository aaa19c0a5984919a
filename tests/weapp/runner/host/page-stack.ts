import type { AssociatedBackend, component } from 'glass-easel-miniprogram-adapter'
import type { Manifest } from '../manifest'
import type { Code } from './code'
import { loadScripts } from './modules'
import { whileUnderWay } from './settled'
import { ApiRefusal } from './wx/async-api'
import type { Query } from './wx/parse-address'

type Lifecycle = 'onLoad' | 'onShow' | 'onReady' | 'onHide' | 'onUnload'

/** A page's object as the app sees it. */
export type PageInstance = component.GeneralComponent & {
  route: string
  options: Query
  getTabBar?: () => unknown
  onShareAppMessage?: (about: object) => unknown
} & Partial<Record<Lifecycle, (options?: Query) => void>>

interface OpenPage {
  path: string
  instance: PageInstance
  node: HTMLElement
  close(): void
}

/** WeChat keeps at most ten pages. */
export const DEEPEST_STACK = 10

/**
 * The pages that are open, the visible one last, and their lifecycle
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/app-service/route.html).
 */
export class PageStack {
  private pages: OpenPage[] = []
  /** Tab pages stay alive while others are shown. */
  private readonly tabs = new Map<string, OpenPage>()
  private readonly loaded = new Map<string, Promise<void>>()

  constructor(
    private readonly manifest: Manifest,
    private readonly code: Code,
    private readonly backend: AssociatedBackend,
  ) {}

  instances(): PageInstance[] {
    return this.pages.map((page) => page.instance)
  }

  get depth(): number {
    return this.pages.length
  }

  private get front(): OpenPage | undefined {
    return this.pages[this.pages.length - 1]
  }

  get top(): PageInstance | undefined {
    return this.front?.instance
  }

  /** Where the page in front would be opened again. */
  get address(): string {
    const { path = '', instance } = this.front ?? {}
    const query = Object.entries(instance?.options ?? {}).map((pair) => pair.join('='))
    return query.length === 0 ? `/${path}` : `/${path}?${query.join('&')}`
  }

  has(path: string): boolean {
    const { pages, subPackages = [] } = this.manifest.app
    return (
      pages.includes(path) ||
      subPackages.some((one) => one.pages.some((page) => `${one.root}/${page}` === path))
    )
  }

  isTab(path: string): boolean {
    return this.manifest.app.tabBar?.list.some((tab) => tab.pagePath === path) ?? false
  }

  /** Opens a page above the others; a tab page takes the place of all that is no tab. */
  async push(path: string, query: Query): Promise<void> {
    await this.load(path)
    this.hide()
    if (this.isTab(path)) this.closeAllButTabs()
    this.show(path, query)
  }

  async replaceTop(path: string, query: Query): Promise<void> {
    await this.load(path)
    this.closeTop()
    this.show(path, query)
  }

  async replaceAll(path: string, query: Query): Promise<void> {
    await this.load(path)
    while (this.pages.length > 0) this.closeTop()
    for (const tab of this.tabs.values()) tab.close()
    this.tabs.clear()
    this.show(path, query)
  }

  pop(delta: number): void {
    for (let left = Math.min(delta, this.depth - 1); left > 0; left -= 1) this.closeTop()
    this.reveal()
  }

  /** Goes to the background, or comes back. */
  hide(): void {
    const page = this.front
    if (page === undefined) return
    page.instance.onHide?.()
    page.node.hidden = true
  }

  reveal(): void {
    const page = this.front
    if (page === undefined) return
    page.node.hidden = false
    page.instance.onShow?.()
  }

  private show(path: string, query: Query): void {
    const before = this.tabs.get(path)
    if (before !== undefined) {
      this.pages = [before]
      this.reveal()
      return
    }
    const page = this.create(path, query)
    if (this.isTab(path)) this.tabs.set(path, page)
    this.pages.push(page)
    page.instance.onLoad?.(query)
    page.instance.onShow?.()
    requestAnimationFrame(() => page.instance.onReady?.())
    this.fetchAhead(path)
  }

  /**
   * Fetches what `preloadRule` names for a page, as WeChat does in any network that the rule allows; none of the
   * scripts runs before a page of its package is opened.
   * https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/preload.html
   */
  private fetchAhead(path: string): void {
    for (const root of this.manifest.app.preloadRule?.[path]?.packages ?? []) {
      whileUnderWay(() => this.fetchPackage(root)).catch(() => undefined)
    }
  }

  private async fetchPackage(root: string): Promise<void> {
    const loading = this.loaded.get(root) ?? loadScripts(this.manifest.scripts.subpackages[root] ?? [])
    this.loaded.set(root, loading)
    try {
      await loading
    } catch (failure) {
      this.loaded.delete(root)
      throw failure
    }
  }

  private create(path: string, query: Query): OpenPage {
    const root = this.backend.createRoot('page', this.code.space, path)
    const instance = root.get() as PageInstance
    instance.route = path
    instance.options = query
    const placeholder = document.createElement('div')
    document.body.append(placeholder)
    root.attach(document.body as never, placeholder as never)
    const node = (root.getComponent() as unknown as { $$: HTMLElement }).$$
    node.dataset.page = path
    const tabBar = this.isTab(path) ? this.drawTabBar(node) : undefined
    if (tabBar !== undefined) instance.getTabBar = () => tabBar.instance
    return {
      path,
      instance,
      node,
      close: () => {
        instance.onUnload?.()
        tabBar?.close()
        root.release()
        node.remove()
      },
    }
  }

  /** Each tab page has its own copy of a custom tab bar. */
  private drawTabBar(page: HTMLElement): { instance: unknown; close(): void } | undefined {
    if (this.manifest.app.tabBar?.custom !== true) return undefined
    this.code.register('custom-tab-bar/index')
    const root = this.backend.createRoot('custom-tab-bar', this.code.space, 'custom-tab-bar/index')
    const placeholder = document.createElement('div')
    page.append(placeholder)
    root.attach(page as never, placeholder as never)
    return { instance: root.get(), close: () => root.release() }
  }

  private closeTop(): void {
    const page = this.pages.pop()
    if (page === undefined) return
    this.tabs.delete(page.path)
    page.close()
  }

  private closeAllButTabs(): void {
    for (const page of this.pages.filter((one) => !this.isTab(one.path)).reverse()) page.close()
    this.pages = []
  }

  private async load(path: string): Promise<void> {
    const root = this.manifest.app.subPackages?.find((one) => path.startsWith(`${one.root}/`))?.root
    if (root !== undefined) {
      await this.fetchPackage(root).catch(() => {
        // WeChat does not say in its documentation how this reads.
        throw new ApiRefusal('timeout')
      })
    }
    this.code.register(path)
  }
}

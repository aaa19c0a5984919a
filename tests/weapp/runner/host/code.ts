import { type CodeSpace, MiniProgramEnv, type types } from 'glass-easel-miniprogram-adapter'
import type { ComponentJson, Manifest } from '../manifest'
import { resolvePath } from './modules'
import { templates } from './runner-page'
import { withWechatEvents } from './wechat-event'

type Definition = Record<string, unknown> & {
  methods?: Record<string, unknown>
  behaviors?: unknown
}

/** Registers what is being registered now, whichever script the call stands in: Taro's own calls for `comp`. */
type Registering = { path: string; kind: 'Page' | 'Component' | undefined }

function withEvents(methods: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(methods).map(([name, value]) => [
      name,
      typeof value === 'function' ? withWechatEvents(value as () => unknown) : value,
    ]),
  )
}

/** The pages and components of a build, made known to the view layer one by one as they are needed. */
export class Code {
  readonly environment = new MiniProgramEnv()
  readonly space: CodeSpace = this.environment.createCodeSpace('app', true)
  private readonly registered = new Set<string>()
  private registering: Registering | undefined

  constructor(
    private readonly manifest: Manifest,
    private readonly run: (path: string) => void,
  ) {
    this.writeIdsPlainly()
  }

  /** What a script calls as `Page`. */
  readonly Page = (definition: Definition): void => {
    const { path } = this.claim('Page')
    this.space.component(path).pageDefinition(withEvents(definition)).register()
  }

  /** What a script calls as `Component`. */
  readonly Component = (definition: Definition): void => {
    const { path } = this.claim('Component')
    const { behaviors, methods = {}, ...rest } = definition
    this.space
      .component(path)
      .definition({
        ...rest,
        ...(Array.isArray(behaviors) ? { behaviors } : {}),
        methods: withEvents(methods),
      } as never)
      .register()
  }

  /** Runs the script of a page or component, after those of the components it uses. */
  register(path: string): void {
    if (this.registered.has(path)) return
    this.registered.add(path)
    const json = this.manifest.components[path]
    if (json === undefined) throw new Error(`"${path}" is not in the build`)
    const usingComponents = this.usedBy(path, json)
    this.space.addComponentStaticConfig(path, { ...json, usingComponents } as types.ComponentStaticConfig)
    const template = templates[path]
    if (template === undefined) throw new Error(`${path}.wxml was not compiled`)
    this.space.addCompiledTemplate(path, { groupList: templates, content: template } as never)
    for (const used of Object.values(usingComponents)) this.register(used.slice(1))
    const outer = this.registering
    this.registering = { path, kind: undefined }
    this.run(path)
    if (this.registering.kind === undefined) throw new Error(`${path}.js called neither Page nor Component`)
    this.registering = outer
  }

  private claim(kind: 'Page' | 'Component'): Registering {
    const now = this.registering
    if (now === undefined) throw new Error(`${kind}() was called while no page or component is registered`)
    now.kind = kind
    return now
  }

  private usedBy(path: string, json: ComponentJson): Record<string, string> {
    const all = { ...this.manifest.app.usingComponents, ...json.usingComponents }
    return Object.fromEntries(Object.entries(all).map(([tag, at]) => [tag, `/${resolvePath(path, at)}`]))
  }

  /** Ids reach the document as the app gave them, without a prefix for each component. */
  private writeIdsPlainly(): void {
    const space = this.space as unknown as {
      prepareComponentOptions(is: string, options: unknown): [Record<string, unknown>, unknown]
    }
    const prepare = space.prepareComponentOptions.bind(space)
    space.prepareComponentOptions = (is, options) => {
      const [prepared, isolation] = prepare(is, options)
      return [{ ...prepared, idPrefixGenerator: null, writeIdToDOM: true }, isolation]
    }
  }
}

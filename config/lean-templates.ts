/** Attributes of a template by the name of its component, as Taro makes them: `hover-class` to what it is bound to. */
type Templates = Record<string, Record<string, string>>

interface ComponentsInUse {
  includes: Set<string>
}

interface Template {
  createMiniComponents(components: unknown): Templates
  buildTemplate(components: ComponentsInUse): string
}

interface PluginContext {
  registerMethod(method: { name: string; fn(platform: { template?: Template }): void }): void
  modifyWebpackChain(modify: (build: { data?: { componentConfig?: ComponentsInUse } }) => void): void
}

const TOUCH = ['bindtouchstart', 'bindtouchmove', 'bindtouchend', 'bindtouchcancel', 'bindlongpress']
const ANIMATION = [
  'animation',
  'bindanimationstart',
  'bindanimationiteration',
  'bindanimationend',
  'bindtransitionend',
]

/** What no `View` and no `Text` of ours sets; a test looks. The templates repeat each of them on fifteen levels. */
const UNUSED = {
  view: new Set([...TOUCH, ...ANIMATION, 'hover-stop-propagation']),
  text: new Set([...TOUCH, 'selectable', 'space', 'decode', 'overflow', 'max-lines']),
}

function withoutUnused(templates: Templates): Templates {
  for (const [name, attributes] of Object.entries(templates)) {
    const kind = name.split('-').at(-1)
    const unused =
      kind === 'view' && name !== 'scroll-view' ? UNUSED.view : kind === 'text' ? UNUSED.text : []
    for (const attribute of unused) delete attributes[attribute]
  }
  return templates
}

/** Taro lists these whether a page uses them or not; what a page imports it adds again by itself. */
const LISTED_ANYWAY = ['scroll-view', 'image']

/** White space between tags shows nothing, and more than one space in a tag says nothing. */
const tight = (wxml: string) => wxml.replace(/>\s+</gu, '><').replace(/ {2,}/gu, ' ')

/**
 * A plugin of Taro that leaves out of `base.wxml` what this app never uses: everybody waits for that file. It changes
 * the templates only; the aliases by which the running app names an attribute stay Taro's own.
 */
export default function leanTemplates(context: PluginContext): void {
  context.modifyWebpackChain(({ data }) => {
    for (const name of LISTED_ANYWAY) data?.componentConfig?.includes.delete(name)
  })
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }) {
      if (template === undefined) return
      const { createMiniComponents, buildTemplate } = template
      template.createMiniComponents = (components) =>
        withoutUnused(createMiniComponents.call(template, components))
      template.buildTemplate = (components) => {
        if (!components.includes.has('image')) components.includes.delete('static-image')
        return tight(buildTemplate.call(template, components))
      }
    },
  })
}

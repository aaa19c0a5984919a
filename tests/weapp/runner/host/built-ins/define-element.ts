import type { ComponentSpace, Element } from 'glass-easel'

/** A drawn element of WeChat's: its node in the document and how it speaks to the page. */
export interface Drawn {
  node: HTMLElement
  /** Sends one of WeChat's component events; those do not bubble. */
  send(type: string, detail: unknown): void
  onTap(run: () => void): void
  /** The value a template gave a property now. */
  property(name: string): unknown
  id(): string
  dataset(): Record<string, unknown>
}

/** What one kind of element does beside holding its children. */
export interface Behaviour {
  created?(drawn: Drawn): void
  /** A template gave a property another value; the first value counts too. */
  changed?(drawn: Drawn, name: string, value: unknown): void
}

/** `$$` is gone once the page is closed; an app may still write to such a page, which WeChat ignores. */
type Instance = Element & { data: Record<string, unknown>; $$: HTMLElement | null }

const isOnClosedPage = (instance: object) => (instance as Instance).$$ === null

function drawnOf(instance: Instance): Drawn {
  return {
    node: instance.$$ as HTMLElement,
    send: (type, detail) => instance.triggerEvent(type, detail),
    onTap: (run) => instance.addListener('tap', run),
    property: (name) => instance.data[name],
    id: () => instance.id,
    dataset: () => instance.dataset,
  }
}

const camelCase = (name: string) => name.replace(/-(.)/gu, (_dash, letter: string) => letter.toUpperCase())

/** A role or a name becomes ARIA, so that a test finds what a screen reader would. */
function describe(node: HTMLElement, name: string, value: unknown): void {
  const attribute = name === 'ariaRole' ? 'role' : name === 'ariaLabel' ? 'aria-label' : undefined
  if (attribute === undefined) return
  if (value === undefined || value === null || value === '') node.removeAttribute(attribute)
  else node.setAttribute(attribute, String(value))
}

/** Makes `<tag>` known to every template of the space, with the properties that the build's templates set. */
export function defineElement(
  space: ComponentSpace,
  tag: string,
  { attributes, behaviour }: { attributes: readonly string[]; behaviour: Behaviour },
): void {
  const drawns = new WeakMap<object, Drawn>()
  const of = (instance: object): Drawn => {
    const known = drawns.get(instance) ?? drawnOf(instance as Instance)
    drawns.set(instance, known)
    return known
  }
  const properties = attributes.map(camelCase).map((name) => [
    name,
    {
      type: null,
      value: undefined,
      observer(this: object, value: unknown) {
        if (isOnClosedPage(this)) return
        const drawn = of(this)
        describe(drawn.node, name, value)
        behaviour.changed?.(drawn, name, value)
      },
    },
  ])
  const definition = space.defineComponent({
    is: `wx/${tag}`,
    options: { writeIdToDOM: true },
    properties: Object.fromEntries(properties),
    lifetimes: {
      created(this: object) {
        if (!isOnClosedPage(this)) behaviour.created?.(of(this))
      },
    },
  } as never)
  space.setGlobalUsingComponent(tag, definition)
}

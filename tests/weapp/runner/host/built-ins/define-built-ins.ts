import type { ComponentSpace } from 'glass-easel'
import { buttonBehaviour, type OpenTypes } from './button'
import { type Behaviour, defineElement } from './define-element'
import { inputBehaviour, textareaBehaviour } from './field'

/** Holds its children and nothing else: what `hover-class` and the like would do is not drawn. */
const plain: Behaviour = {}

const imageBehaviour: Behaviour = {
  created: ({ node }) => node.setAttribute('role', 'img'),
  changed: ({ node }, name, value) => {
    if (name === 'src') node.style.backgroundImage = `url(${JSON.stringify(String(value))})`
  },
}

/** WeChat's own elements, look-alikes that behave: sizes and pictures of them prove nothing. */
export function defineBuiltIns(
  space: ComponentSpace,
  attributes: Readonly<Record<string, readonly string[]>>,
  openTypes: OpenTypes,
): void {
  const behaviours: Record<string, Behaviour> = {
    view: plain,
    text: plain,
    'scroll-view': plain,
    image: imageBehaviour,
    button: buttonBehaviour(openTypes),
    input: inputBehaviour,
    textarea: textareaBehaviour,
  }
  for (const [tag, names] of Object.entries(attributes)) {
    const behaviour = behaviours[tag]
    if (behaviour === undefined) throw new Error(`The runner does not draw <${tag}>.`)
    defineElement(space, tag, { attributes: names, behaviour })
  }
}

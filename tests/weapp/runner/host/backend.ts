import { CurrentWindowBackendContext, Event } from 'glass-easel'
import { duringTap } from './tap'

/** Events that come from the document; all others come from the built-in components. */
const FROM_DOCUMENT =
  /^(?:touchstart|touchmove|touchend|touchcancel|animationstart|animationiteration|animationend|transitionend)$/u

/** The browser's document as the view layer, with WeChat's names for its elements. */
export function makeBackend(): CurrentWindowBackendContext {
  const backend = new CurrentWindowBackendContext()
  const target = document.createElement.bind(document)
  // Else <button> and <input> of a template would be the browser's own.
  const drawing = Object.create(document) as typeof backend.document
  drawing.createElement = ((tag: string) => target(`wx-${tag}`)) as unknown as typeof drawing.createElement
  drawing.createTextNode = document.createTextNode.bind(document) as unknown as typeof drawing.createTextNode
  drawing.createDocumentFragment = document.createDocumentFragment.bind(
    document,
  ) as unknown as typeof drawing.createDocumentFragment
  backend.document = drawing

  const listen = backend.setListenerStats.bind(backend)
  backend.setListenerStats = (element, type, capture, mutLevel) => {
    if (FROM_DOCUMENT.test(type)) listen(element, type, capture, mutLevel)
    // A test looks for what answers a tap.
    if (type === 'tap') (element as unknown as HTMLElement).dataset.tap = ''
  }
  backend.onEvent((element, type, detail: unknown, options) => {
    const event = new Event(type, detail, options)
    const dispatch = () => Event.dispatchEvent(element, event)
    if (type === 'tap') duringTap(dispatch)
    else dispatch()
    return event.getEventBubbleStatus()
  })
  return backend
}

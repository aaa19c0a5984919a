import { act, createElement } from 'react'
import { type Container, createRoot } from 'react-dom/client'

/** The parts of a document that React asks for although a component draws nothing. */
const nowhere = () => {
  const place = { nodeType: 1, tagName: 'DIV', namespaceURI: 'http://www.w3.org/1999/xhtml', textContent: '' }
  const listens = { addEventListener: () => undefined, removeEventListener: () => undefined }
  return { ...place, ...listens, ownerDocument: { nodeType: 9, ...listens } } as unknown as Container
}

/** A hook that runs, as in a component that draws nothing. */
export interface RunningHook<Given, Result> {
  /** What it gave last. */
  readonly now: Result
  /** Draws the component again, with this. */
  give(given: Given): void
  /** Does something that changes its state, and waits until the change is drawn. */
  doing(change: () => void): void
  /** Takes the component away. */
  end(): void
}

function Runs({ run }: { run: () => void }) {
  run()
  return null
}

/** Runs a hook by the real React, without a document. */
export function runningHook<Given, Result>(
  hook: (given: Given) => Result,
  first: Given,
): RunningHook<Given, Result> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, window: { HTMLIFrameElement: class {} } })
  const results: Result[] = []
  const root = createRoot(nowhere())
  const give = (given: Given) => {
    const run = () => results.push(hook(given))
    act(() => root.render(createElement(Runs, { run })))
  }
  give(first)
  return {
    get now() {
      const last = results.at(-1)
      if (results.length === 0) throw new Error('the hook did not run')
      return last as Result
    },
    give,
    doing: (change) => act(change),
    end: () => {
      act(() => root.unmount())
      Reflect.deleteProperty(globalThis, 'window')
    },
  }
}

/** Pages behind the one in front stay in the document and are left alone. */
function firstShown(className: string): HTMLElement | undefined {
  const all = Array.from(document.querySelectorAll<HTMLElement>(`.${className}`))
  return all.find((element) => element.getClientRects().length > 0)
}

/**
 * Brings the first thing with this class into view, once what was just changed is drawn; nothing where there
 * is none.
 */
export function scrollToFirst(className: string): void {
  requestAnimationFrame(() => {
    firstShown(className)?.scrollIntoView({ block: 'center' })
  })
}

/**
 * Begins a page anew whose content was replaced: at its top, with the focus on the heading of this class, so that a
 * reader reads it and the keyboard goes on below it.
 */
export function startAtTop(headingClass: string): void {
  requestAnimationFrame(() => {
    window.scrollTo({ top: 0, behavior: 'instant' })
    const heading = firstShown(headingClass)
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  })
}

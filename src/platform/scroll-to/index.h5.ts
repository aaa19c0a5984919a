/**
 * Brings the first thing with this class into view, once what was just changed is drawn; nothing where there
 * is none. Pages behind the one in front stay in the document and are left alone.
 */
export function scrollToFirst(className: string): void {
  requestAnimationFrame(() => {
    const all = Array.from(document.querySelectorAll(`.${className}`))
    all.find((element) => element.getClientRects().length > 0)?.scrollIntoView({ block: 'center' })
  })
}

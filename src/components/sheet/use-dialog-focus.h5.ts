import { useEffect, useRef } from 'react'

const FOCUSABLE = 'button, input, textarea, [href], [tabindex]:not([tabindex="-1"])'

function wrap(event: KeyboardEvent, dialog: HTMLElement): void {
  const stops = Array.from(dialog.querySelectorAll<HTMLElement>(FOCUSABLE)).filter(
    (stop) => stop.offsetParent !== null,
  )
  const first = stops[0]
  const last = stops[stops.length - 1]
  if (first === undefined || last === undefined) return
  const active = document.activeElement
  if (event.shiftKey && (active === first || active === dialog)) {
    event.preventDefault()
    last.focus()
  } else if (!event.shiftKey && active === last) {
    event.preventDefault()
    first.focus()
  }
}

/** Focus moves into the dialog, stays in it with Tab, leaves it with Escape and returns to where it was. */
export function useDialogFocus(open: boolean, id: string, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const dialog = open ? document.getElementById(id) : null
    if (dialog === null) return
    const before = document.activeElement
    dialog.setAttribute('tabindex', '-1')
    dialog.focus({ preventScroll: true })
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current()
      if (event.key === 'Tab') wrap(event, dialog)
    }
    dialog.addEventListener('keydown', onKey)
    return () => {
      dialog.removeEventListener('keydown', onKey)
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [open, id])
}

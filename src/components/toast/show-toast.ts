import { create } from 'zustand'

/** Long enough to read two short lines; longer for more text. */
const SHORTEST_MS = 2400
const PER_CHARACTER_MS = 90

interface ToastState {
  text: string | undefined
}

export const useToastStore = create<ToastState>(() => ({ text: undefined }))

let hiding: ReturnType<typeof setTimeout> | undefined

/** Says something in passing over the page. Never the only confirmation of something important. */
export function showToast(text: string): void {
  if (hiding !== undefined) clearTimeout(hiding)
  useToastStore.setState({ text })
  hiding = setTimeout(
    () => useToastStore.setState({ text: undefined }),
    SHORTEST_MS + text.length * PER_CHARACTER_MS,
  )
}

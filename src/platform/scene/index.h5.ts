import { decodeScene } from './decode-scene'

// Read when the app starts: the address changes with the first page that is opened.
const openedWith = new URLSearchParams(window.location.search).get('scene') ?? undefined

/** The text of the code the page was opened with; the same answer until the page is closed. */
export function openedScene(): string | undefined {
  return decodeScene(openedWith)
}

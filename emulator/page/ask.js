import { byId } from './dom.js'

/** Asks the emulator; throws with its own sentence. */
export async function ask(path, body) {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const response = await fetch(path, init)
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message ?? `${path}: ${response.status}`)
  return answer
}

/** Shows what went wrong until the next attempt succeeds; tells whether it did. */
export async function guard(task) {
  const trouble = byId('trouble')
  try {
    await task()
    trouble.hidden = true
    return true
  } catch (error) {
    trouble.textContent = `The emulator did not do that: ${error.message}`
    trouble.hidden = false
    return false
  }
}

/** What a form holds, with blanks around each value left out. */
export function valuesOf(form) {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]))
}

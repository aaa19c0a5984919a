/** The emulator's page: asks `/inspect/…` every two seconds and draws what changed. */
import { ask, guard } from './ask.js'
import { closeCollection, drawCollections, listenToCollections } from './collections.js'
import { byId, forgetDrawn, formatTime } from './dom.js'
import { drawLists, listenToLists } from './lists.js'
import { drawPhone, listenToPhone } from './phone.js'

const REFRESH_MS = 2000
const sections = [...document.querySelectorAll('main > section')]

async function refresh() {
  const [overview, log, stored] = await Promise.all(
    ['/inspect/overview', '/inspect/log', '/inspect/files'].map((path) => ask(path)),
  )
  const { env, appId, testMode } = overview
  byId('settings').textContent = `environment ${env} · appid ${appId}${testMode ? ' · test mode' : ''}`
  drawPhone(overview)
  drawLists(overview, stored.files, log.entries)
  drawClock(overview)
  byId('data-controls').hidden = !testMode
  byId('data-closed').hidden = testMode
  await drawCollections(overview.collections, testMode)
}

function drawClock({ clock, testMode, timersRunning }) {
  const offset =
    clock.offsetMs === 0 ? 'the time of this machine' : `moved by ${Math.round(clock.offsetMs / 1000)} s`
  const timers = timersRunning ? 'timers run' : 'timers fire by hand only'
  byId('time').textContent = `${formatTime(clock.now)} (UTC+8) · ${offset} · ${timers}`
  byId('clock-controls').hidden = !testMode
}

/** One section at a time; the address says which, so that it can be kept and gone back to. */
function showSection() {
  const wanted = location.hash.slice(1)
  if (wanted === 'main') return
  const shown = sections.find(({ id }) => id === wanted) ?? sections[0]
  for (const section of sections) section.hidden = section !== shown
  for (const link of document.querySelectorAll('nav a')) {
    if (link.hash === `#${shown.id}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  document.title = `${shown.querySelector('h2').textContent} · Emulator`
  window.scrollTo(0, 0)
}

/** After everything changed nothing that was drawn or opened is true any more. */
async function startOver(sentence) {
  closeCollection()
  forgetDrawn()
  await refresh()
  byId('data-done').textContent = sentence
}

byId('archive-file').addEventListener('change', ({ currentTarget: input }) => {
  const [file] = input.files
  if (file === undefined || !confirm(`Replace all data by ${file.name}?`)) return
  guard(async () => {
    const response = await fetch('/archive', { method: 'POST', body: file })
    if (!response.ok) throw new Error((await response.json()).message)
    await startOver(`All data is now that of ${file.name}.`)
  }).finally(() => {
    input.value = ''
  })
})

byId('reset').addEventListener('click', () => {
  if (!confirm('Empty all collections, files, users and messages?')) return
  guard(async () => {
    await ask('/reset', {})
    await startOver('Everything is empty.')
  })
})

byId('clock-controls').addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return
  const change = target.dataset.advance ? { advanceMs: Number(target.dataset.advance) } : { reset: true }
  guard(async () => {
    await ask('/clock', change)
    await refresh()
  })
})

listenToCollections(refresh)
listenToLists(refresh)
listenToPhone(refresh)
window.addEventListener('hashchange', showSection)
showSection()
setInterval(() => {
  if (byId('live').checked && !document.hidden) guard(refresh)
}, REFRESH_MS)
guard(refresh)

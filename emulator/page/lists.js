import { ask, guard, valuesOf } from './ask.js'
import { button, byId, draw, element, formatTime, listOr } from './dom.js'

const LOG_LINES_SHOWN = 100
/** The text that a line of the log must hold. */
let wanted = ''
let refresh = async () => undefined

/** Everything that is one table: files, calls, what the robot got, timers, identities. */
export function drawLists({ webhook, timers, identities, httpRoutes }, files, calls) {
  draw('files', files, listOr('No file is stored.', FILE_COLUMNS))
  const found = calls.filter((call) => textOf(call).includes(wanted)).slice(0, LOG_LINES_SHOWN)
  draw('log', found, listOr('No such call.', LOG_COLUMNS))
  const paths = httpRoutes.map(({ path, functionName }) => `/http${path} → ${functionName}`)
  byId('http-paths').textContent = paths.length === 0 ? '' : `HTTP access: ${paths.join(' · ')}`
  draw('webhook', webhook.toReversed(), listOr('The group robot has received nothing yet.', WEBHOOK_COLUMNS))
  draw('timers', timers, listOr('No function declares a timer.', TIMER_COLUMNS))
  draw('identities', identities, listOr('Nobody has signed in on the web yet.', IDENTITY_COLUMNS))
}

function textOf({ requestId, action, functionName, result }) {
  return `${requestId} ${functionName} ${action} ${result}`.toLowerCase()
}

const LOG_COLUMNS = [
  { title: 'Time (UTC+8)', value: (row) => formatTime(row.at) },
  { title: 'Function', value: (row) => row.functionName },
  { title: 'Action', value: (row) => row.action },
  { title: 'Caller', value: (row) => row.caller },
  { title: 'ms', value: (row) => row.durationMs, number: true },
  { title: 'SDK requests', value: (row) => row.sdkRequests, number: true },
  { title: 'Request id', value: requestCell },
  {
    title: 'Result',
    value: ({ result }) =>
      element('span', { className: result === 'ok' ? 'good' : 'bad', textContent: result }),
  },
]

/** The id, and what the function printed, to be opened. */
function requestCell({ requestId, lines }) {
  const short = element('code', { textContent: requestId.slice(0, 8), title: requestId })
  if (lines.length === 0) return short
  const summary = element('summary', {}, short, ` · ${lines.length} printed`)
  return element('details', {}, summary, element('pre', { textContent: lines.join('\n') }))
}

const WEBHOOK_COLUMNS = [
  { title: 'Time (UTC+8)', value: (row) => formatTime(row.at) },
  { title: 'Type', value: (row) => row.msgtype },
  { title: 'Content', value: (row) => element('pre', { textContent: row.content }) },
]

const TIMER_COLUMNS = [
  { title: 'Timer', value: (row) => row.name },
  { title: 'Function', value: (row) => row.functionName },
  { title: 'When', value: (row) => element('code', { textContent: row.config }) },
  { title: 'Next (UTC+8)', value: (row) => (row.nextRun === null ? 'never' : formatTime(row.nextRun)) },
  { title: 'By hand', value: ({ name }) => runButton(name), number: true },
]

function runButton(name) {
  const node = button('Run now', `Run now: ${name}`, () =>
    guard(async () => {
      node.disabled = true
      const began = performance.now()
      try {
        await ask(`/triggers/${encodeURIComponent(name)}`, {})
        byId('timer-done').textContent = `${name} ran, ${Math.round(performance.now() - began)} ms.`
      } finally {
        node.disabled = false
      }
      await refresh()
    }),
  )
  return node
}

const IDENTITY_COLUMNS = [
  { title: 'Web uid', value: (row) => element('code', { textContent: row.uid }) },
  { title: 'First seen (UTC+8)', value: (row) => formatTime(row.firstSeen) },
  { title: 'Signed in as', value: (row) => row.customUserId ?? 'anonymous' },
  { title: 'Plays the WeChat user', value: identityForm },
]

function identityForm({ uid, openid }) {
  const field = element('input', {
    name: 'openid',
    value: openid ?? '',
    placeholder: 'itself',
    autocomplete: 'off',
    spellcheck: false,
  })
  field.setAttribute('aria-label', `WeChat openid that ${uid} plays`)
  const save = element('button', { type: 'submit', textContent: 'Switch' })
  save.setAttribute('aria-label', `Switch ${uid}`)
  const form = element('form', { className: 'inline' }, field, save)
  form.onsubmit = (event) => {
    event.preventDefault()
    guard(() => play(uid, valuesOf(form).openid))
  }
  return form
}

async function play(uid, openid) {
  await ask('/identities', { uid, openid: openid || null })
  await refresh()
}

const FILE_COLUMNS = [
  { title: 'Stored (UTC+8)', value: (row) => formatTime(row.modifiedAt) },
  { title: 'Path', value: (row) => fileLink(row) },
  { title: 'Type', value: (row) => row.contentType },
  { title: 'Bytes', value: (row) => row.size.toLocaleString('en'), number: true },
  { title: 'By hand', value: (row) => deleteButton(row), number: true },
]

/** The address ends after ten minutes, so it is asked for anew when the list is read. */
function fileLink({ path, url }) {
  return element('a', { href: encodeURI(url), target: '_blank', rel: 'noopener', textContent: path })
}

function deleteButton({ fileId, path }) {
  return button('Delete', `Delete ${path}`, () => {
    if (!confirm(`Delete the file ${path}?`)) return
    guard(async () => {
      await ask('/inspect/files/delete', { fileId })
      await refresh()
    })
  })
}

export function listenToLists(refreshAll) {
  refresh = refreshAll
  byId('log-form').addEventListener('input', ({ target }) => {
    wanted = target.value.trim().toLowerCase()
    guard(refresh)
  })
  byId('log-form').addEventListener('submit', (event) => event.preventDefault())
  byId('identity-form').addEventListener('submit', (event) => {
    event.preventDefault()
    const form = event.currentTarget
    const { uid, openid } = valuesOf(form)
    guard(() => play(uid, openid)).then((isDone) => isDone && form.reset())
  })
}

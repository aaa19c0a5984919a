/** The emulator's page: asks `/inspect/…` every two seconds and draws what changed. */

const REFRESH_MS = 2000
const LOG_LINES_SHOWN = 100
const byId = (id) => document.getElementById(id)
let openCollection = ''
const drawn = new Map()

async function ask(path, body) {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const response = await fetch(path, init)
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message ?? `${path}: ${response.status}`)
  return answer
}

/** Builds an element; text is set as text, so a document can never become markup. */
function element(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties)
  node.append(...children)
  return node
}

function formatTime(epochMs) {
  const local = new Date(epochMs + 8 * 3600_000)
  return local.toISOString().slice(0, 19).replace('T', ' ')
}

function table(columns, rows) {
  const heads = columns.map(({ title, number }) =>
    element('th', { textContent: title, className: number ? 'number' : '', scope: 'col' }),
  )
  const lines = rows.map((row) => element('tr', {}, ...columns.map((column) => cell(column, row))))
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...lines),
  )
}

function cell({ value, number }, row) {
  const content = value(row)
  const node = element('td', { className: number ? 'number' : '' })
  node.append(content instanceof Node ? content : String(content))
  return node
}

/** Redraws a section only when its data changed: a selection or a scroll position survives the refresh. */
function draw(id, data, build) {
  const text = JSON.stringify(data)
  if (drawn.get(id) === text) return
  drawn.set(id, text)
  document.querySelector(`#${id} .content`).replaceChildren(build(data))
}

function listOr(emptyText, columns) {
  return (rows) =>
    rows.length === 0 ? element('p', { className: 'empty', textContent: emptyText }) : table(columns, rows)
}

function drawCollections(collections) {
  const chips = collections.map(({ name, count }) => {
    const chip = element('button', { type: 'button', textContent: name })
    chip.setAttribute('aria-pressed', String(name === openCollection))
    chip.append(element('span', { className: 'count', textContent: count }))
    chip.onclick = () => guard(() => toggleDocuments(name))
    return chip
  })
  return element('div', { className: 'chips' }, ...chips)
}

async function toggleDocuments(name) {
  search = { query: '', order: '' }
  byId('search-form').reset()
  openCollection = openCollection === name ? '' : name
  editing = false
  drawn.delete('collections')
  drawn.delete('documents')
  await refresh()
}

/** In test mode data can be changed by hand; what is being changed is not drawn over. */
let writable = false
let editing = false

/** What is asked of the open collection; empty texts ask for everything. */
let search = { query: '', order: '' }

async function drawDocuments() {
  const panel = byId('documents')
  panel.hidden = openCollection === ''
  byId('document-form').hidden = !writable
  if (openCollection === '' || editing) return
  const path = `/inspect/collections/${encodeURIComponent(openCollection)}?${new URLSearchParams(search)}`
  const answer = await ask(path)
  const text = JSON.stringify([openCollection, answer])
  if (drawn.get('documents') === text) return
  drawn.set('documents', text)
  const { documents, explanation, indexes } = answer
  byId('documents-title').textContent = openCollection
  byId('indexes').textContent = `Indexes: ${indexes.map(describeIndex).join(' · ') || 'only _id'}`
  byId('explanation').textContent = describeExplanation(documents.length, explanation)
  byId('found').replaceChildren(...documents.map(documentBlock))
}

/** A document to read; in test mode one to change as well. */
function documentBlock(document) {
  const text = JSON.stringify(document, null, 2)
  if (!writable) return element('pre', { textContent: text })
  const id = JSON.stringify(document._id)
  const area = element('textarea', { value: text, rows: text.split('\n').length, spellcheck: false })
  area.setAttribute('aria-label', `Document ${id}`)
  const save = element('button', { type: 'button', textContent: 'Save', disabled: true })
  const remove = element('button', { type: 'button', textContent: 'Delete' })
  remove.setAttribute('aria-label', `Delete document ${id}`)
  area.oninput = () => {
    save.disabled = area.value === text
    editing = !save.disabled
  }
  save.onclick = () => writeDocument({ document: area.value })
  remove.onclick = () => {
    if (confirm(`Delete the document ${id}?`)) writeDocument({ remove: id })
  }
  return element('div', { className: 'document' }, area, element('div', { className: 'chips' }, save, remove))
}

function writeDocument(change) {
  return guard(async () => {
    await ask(`/inspect/collections/${encodeURIComponent(openCollection)}/documents`, change)
    editing = false
    await refresh()
  })
}

function describeIndex({ name, fields, unique }) {
  const parts = fields.map(([path, order]) =>
    order === 1 ? path : `${path} ${order === -1 ? 'descending' : 'geo'}`,
  )
  return `${name} (${parts.join(', ')}${unique ? ', unique' : ''})`
}

function describeExplanation(shown, { indexes, examined, sorted }) {
  const way = indexes.length === 0 ? 'without an index' : `by ${indexes.join(' and ')}`
  return `${shown} shown, ${examined} looked at ${way}${sorted === 'not' ? '' : `, sorted ${sorted}`}`
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

/** The text that a line of the log must hold. */
let wanted = ''

function found({ requestId, action, functionName, result }) {
  return `${requestId} ${functionName} ${action} ${result}`.toLowerCase().includes(wanted)
}

const MESSAGE_COLUMNS = [
  { title: 'Time (UTC+8)', value: (row) => formatTime(row.at) },
  { title: 'To', value: (row) => row.openid },
  { title: 'Template', value: (row) => row.templateId },
  {
    title: 'Fields',
    value: ({ data }) =>
      Object.entries(data)
        .map(([name, { value }]) => `${name}: ${value}`)
        .join(' · '),
  },
  { title: 'Page', value: (row) => row.page },
]

const WEBHOOK_COLUMNS = [
  { title: 'Time (UTC+8)', value: (row) => formatTime(row.at) },
  { title: 'Type', value: (row) => row.msgtype },
  { title: 'Content', value: (row) => element('pre', { textContent: row.content }) },
]

const TIMER_COLUMNS = [
  { title: 'Timer', value: (row) => row.name },
  { title: 'Function', value: (row) => row.functionName },
  { title: 'When', value: (row) => row.config },
  { title: 'Next (UTC+8)', value: (row) => (row.nextRun === null ? 'never' : formatTime(row.nextRun)) },
  { title: '', value: (row) => fireButton(row) },
]

const IDENTITY_COLUMNS = [
  { title: 'Web uid', value: (row) => row.uid },
  { title: 'First seen (UTC+8)', value: (row) => formatTime(row.firstSeen) },
  { title: 'Signed in as', value: (row) => row.customUserId ?? 'anonymous' },
  { title: 'Plays', value: (row) => row.openid ?? 'itself' },
]

const FILE_COLUMNS = [
  { title: 'Stored (UTC+8)', value: (row) => formatTime(row.modifiedAt) },
  { title: 'Path', value: (row) => fileLink(row) },
  { title: 'Type', value: (row) => row.contentType },
  { title: 'Bytes', value: (row) => row.size, number: true },
  { title: '', value: (row) => deleteButton(row) },
]

/** The address ends after ten minutes, so it is asked for anew when the list is read. */
function fileLink({ path, url }) {
  return element('a', { href: encodeURI(url), target: '_blank', rel: 'noopener', textContent: path })
}

function deleteButton({ fileId, path }) {
  const button = element('button', { type: 'button', textContent: 'Delete' })
  button.setAttribute('aria-label', `Delete ${path}`)
  button.onclick = () =>
    guard(async () => {
      await ask('/inspect/files/delete', { fileId })
      await refresh()
    })
  return button
}

function fireButton({ name }) {
  const button = element('button', { type: 'button', textContent: 'Fire' })
  button.onclick = () =>
    guard(async () => {
      await ask(`/triggers/${encodeURIComponent(name)}`, {})
      await refresh()
    })
  return button
}

function drawOverview(overview) {
  const mode = overview.testMode ? ' · test mode' : ''
  byId('settings').textContent = `environment ${overview.env} · appid ${overview.appId}${mode}`
  draw('collections', overview.collections, drawCollections)
  draw(
    'messages',
    overview.messages.toReversed(),
    listOr('No subscription message was sent yet.', MESSAGE_COLUMNS),
  )
  draw(
    'webhook',
    overview.webhook.toReversed(),
    listOr('The group robot has received nothing yet.', WEBHOOK_COLUMNS),
  )
  draw('timers', overview.timers, listOr('No function declares a timer.', TIMER_COLUMNS))
  draw('identities', overview.identities, listOr('Nobody has signed in on the web yet.', IDENTITY_COLUMNS))
  byId('known-uids').replaceChildren(
    ...overview.identities.map(({ uid }) => element('option', { value: uid })),
  )
  drawClock(overview)
  writable = overview.testMode
  byId('data-controls').hidden = !writable
}

function drawClock({ clock, testMode, timersRunning }) {
  const offset =
    clock.offsetMs === 0 ? 'the time of this machine' : `moved by ${Math.round(clock.offsetMs / 1000)} s`
  const timers = timersRunning ? 'timers run' : 'timers fire by hand only'
  byId('time').textContent = `${formatTime(clock.now)} (UTC+8) · ${offset} · ${timers}`
  byId('clock-controls').hidden = !testMode
}

async function refresh() {
  const [overview, log, stored] = await Promise.all(
    ['/inspect/overview', '/inspect/log', '/inspect/files'].map((path) => ask(path)),
  )
  drawOverview(overview)
  draw('files', stored.files, listOr('No file is stored.', FILE_COLUMNS))
  draw('log', log.entries.filter(found).slice(0, LOG_LINES_SHOWN), listOr('No such call.', LOG_COLUMNS))
  await drawDocuments()
}

/** Shows what went wrong until the next attempt succeeds; tells whether it did. */
async function guard(task) {
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

byId('identity-form').addEventListener('submit', (event) => {
  event.preventDefault()
  const form = event.currentTarget
  const { uid, openid } = Object.fromEntries(new FormData(form))
  guard(async () => {
    await ask('/identities', { uid: uid.trim(), openid: openid.trim() || null })
    form.reset()
    await refresh()
  })
})

byId('search-form').addEventListener('submit', (event) => {
  event.preventDefault()
  search = Object.fromEntries(new FormData(event.currentTarget))
  guard(drawDocuments)
})

byId('document-form').addEventListener('submit', (event) => {
  event.preventDefault()
  const form = event.currentTarget
  writeDocument({ document: new FormData(form).get('document') }).then((isDone) => isDone && form.reset())
})

byId('log-form').addEventListener('input', ({ target }) => {
  wanted = target.value.trim().toLowerCase()
  guard(refresh)
})
byId('log-form').addEventListener('submit', (event) => event.preventDefault())

/** After everything changed nothing that was drawn or opened is true any more. */
async function startOver(sentence) {
  openCollection = ''
  editing = false
  drawn.clear()
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

setInterval(() => {
  if (byId('live').checked && !document.hidden) guard(refresh)
}, REFRESH_MS)
guard(refresh)

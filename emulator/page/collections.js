import { ask, guard, valuesOf } from './ask.js'
import { button, byId, draw, element, empty, forgetDrawn, hasChanged } from './dom.js'

let opened = ''
/** In test mode data can be changed by hand; what is being changed is not drawn over. */
let writable = false
let editing = false
/** What is asked of the open collection; empty texts ask for everything. */
let search = { query: '', order: '' }
/** Ids of the documents that are unfolded, as JSON. */
const unfolded = new Set()

/** Draws the collections, and the documents of the one that is open. */
export async function drawCollections(collections, isWritable) {
  writable = isWritable
  draw('collections', [collections, opened], ([all]) => {
    if (all.length === 0) return empty('No collection was created yet.')
    return element('div', { className: 'chips' }, ...all.map(chip))
  })
  await drawDocuments(collections.find(({ name }) => name === opened)?.count ?? 0)
}

export function closeCollection() {
  opened = ''
  editing = false
  unfolded.clear()
}

function chip({ name, count }) {
  const node = element('button', { type: 'button', textContent: name, onclick: () => toggle(name) })
  node.setAttribute('aria-pressed', String(name === opened))
  node.append(element('span', { className: 'count', textContent: count }))
  return node
}

async function toggle(name) {
  const wasOpen = opened === name
  closeCollection()
  search = { query: '', order: '' }
  byId('search-form').reset()
  opened = wasOpen ? '' : name
  forgetDrawn('documents')
  await guard(refresh)
  // The chips were drawn anew; whoever came by keyboard stays where they were.
  document.querySelector(`#collections .chips [aria-pressed="true"]`)?.focus()
}

let refresh = async () => undefined

async function drawDocuments(count) {
  byId('documents').hidden = opened === ''
  byId('document-add').hidden = !writable
  if (opened === '' || editing) return
  const path = `/inspect/collections/${encodeURIComponent(opened)}?${new URLSearchParams(search)}`
  const answer = await ask(path)
  if (!hasChanged('documents', [opened, writable, count, answer])) return
  const { documents, explanation, indexes } = answer
  byId('documents-title').textContent = opened
  const sentence = byId('explanation')
  sentence.textContent = explain(documents.length, count, explanation)
  const isSlow = explanation.indexes.length === 0 && search.query !== '' && count > 0
  sentence.classList.toggle('warning', isSlow)
  byId('indexes').replaceChildren(...indexes.map((index) => indexChip(index, explanation)))
  byId('found').replaceChildren(
    ...(documents.length === 0 ? [empty('No document matches.')] : documents.map(documentBlock)),
  )
}

function explain(shown, count, { indexes, examined, sorted }) {
  const way = indexes.length === 0 ? 'one after the other, no index' : `by ${indexes.join(' and ')}`
  const order = sorted === 'not' ? '' : ` · sorted ${sorted}`
  return `${shown} shown · ${examined} of ${count} looked at: ${way}${order}`
}

function indexChip({ name, fields, unique }, { indexes }) {
  const parts = fields.map(([path, order]) =>
    order === 1 ? path : `${path} ${order === -1 ? 'descending' : 'geo'}`,
  )
  const isUsed = indexes.includes(name)
  const text = `${name} (${parts.join(', ')}${unique ? ', unique' : ''})${isUsed ? ' · used' : ''}`
  return element('li', { className: isUsed ? 'index used' : 'index', textContent: text })
}

/** A line that unfolds to the whole document; in test mode to a text that can be changed. */
function documentBlock(document) {
  const { _id, ...rest } = document
  const id = JSON.stringify(_id)
  const summary = element(
    'summary',
    {},
    element('code', { textContent: typeof _id === 'string' ? _id : id }),
    element('span', { className: 'preview', textContent: JSON.stringify(rest) }),
  )
  const block = element('details', { className: 'document', open: unfolded.has(id) }, summary)
  const fill = () => {
    if (block.childElementCount === 1) block.append(writable ? editor(document, id) : reader(document))
  }
  if (block.open) fill()
  block.ontoggle = () => {
    if (block.open) unfolded.add(id)
    else unfolded.delete(id)
    fill()
  }
  return block
}

function reader(document) {
  return element('pre', { textContent: JSON.stringify(document, null, 2) })
}

function editor(document, id) {
  const text = JSON.stringify(document, null, 2)
  const area = element('textarea', { value: text, rows: text.split('\n').length, spellcheck: false })
  area.setAttribute('aria-label', `Document ${id}`)
  const save = button('Save', `Save document ${id}`, () => write({ document: area.value }))
  save.disabled = true
  area.oninput = () => {
    save.disabled = area.value === text
    editing = !save.disabled
  }
  const remove = button('Delete', `Delete document ${id}`, () => {
    if (confirm(`Delete the document ${id}?`)) write({ remove: id })
  })
  return element('div', {}, area, element('div', { className: 'chips' }, save, remove))
}

function write(change) {
  return guard(async () => {
    await ask(`/inspect/collections/${encodeURIComponent(opened)}/documents`, change)
    editing = false
    await refresh()
  })
}

export function listenToCollections(refreshAll) {
  refresh = refreshAll
  byId('search-form').addEventListener('submit', (event) => {
    event.preventDefault()
    search = valuesOf(event.currentTarget)
    guard(refresh)
  })
  byId('document-form').addEventListener('submit', (event) => {
    event.preventDefault()
    const form = event.currentTarget
    write(valuesOf(form)).then((isDone) => isDone && form.reset())
  })
}

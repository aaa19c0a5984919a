/** Building blocks of the page. Text is always set as text: what is stored can never become markup. */

export const byId = (id) => document.getElementById(id)

export function element(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties)
  node.append(...children)
  return node
}

/** A button that a reader of the screen hears with what it belongs to. */
export function button(text, label, onclick) {
  const node = element('button', { type: 'button', textContent: text, onclick })
  node.setAttribute('aria-label', label)
  return node
}

/** At UTC+8, as the platform's console shows times. */
export function formatTime(epochMs) {
  const local = new Date(epochMs + 8 * 3600_000)
  return local.toISOString().slice(0, 19).replace('T', ' ')
}

/** Rows under columns of `{ title, value, number }`; `emptyText` where there is none. */
export function listOr(emptyText, columns) {
  return (rows) => (rows.length === 0 ? empty(emptyText) : table(columns, rows))
}

export function empty(text) {
  return element('p', { className: 'empty', textContent: text })
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

const drawn = new Map()

/** Redraws a section only when its data changed: a selection, a focus or a scroll position survives the refresh. */
export function draw(id, data, build) {
  if (!hasChanged(id, data)) return
  document.querySelector(`#${id} .content`).replaceChildren(build(data))
}

/** Whether something looks otherwise than when it was asked last under this name. */
export function hasChanged(name, data) {
  const text = JSON.stringify(data)
  if (drawn.get(name) === text) return false
  drawn.set(name, text)
  return true
}

/** Nothing that was drawn is true any more; without a name, nothing at all. */
export function forgetDrawn(name) {
  if (name === undefined) drawn.clear()
  else drawn.delete(name)
}

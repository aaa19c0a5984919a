import type { Behaviour, Drawn } from './define-element'

type NativeField = HTMLInputElement | HTMLTextAreaElement

const fields = new WeakMap<HTMLElement, NativeField>()

function fieldOf({ node }: Drawn): NativeField {
  const field = fields.get(node)
  if (field === undefined) throw new Error('the field was not drawn')
  return field
}

function announce(drawn: Drawn, field: NativeField): void {
  field.addEventListener('input', () => {
    const { value, selectionStart } = field
    drawn.send('input', { value, cursor: selectionStart ?? value.length, keyCode: 0 })
  })
  field.addEventListener('focus', () => drawn.send('focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => drawn.send('blur', { value: field.value, cursor: 0 }))
}

const setters: Record<string, (field: NativeField, value: unknown) => void> = {
  // Only a new value from the page is written: the same one must not move what is being typed.
  value: (field, value) => {
    const text = String(value ?? '')
    if (field.value !== text) field.value = text
  },
  placeholder: (field, value) => {
    field.placeholder = String(value ?? '')
  },
  disabled: (field, value) => {
    field.disabled = value === true
  },
  maxlength: (field, value) => {
    const limit = Number(value)
    if (limit >= 0) field.maxLength = limit
    else field.removeAttribute('maxlength')
  },
  focus: (field, value) => {
    if (value === true) requestAnimationFrame(() => field.focus())
  },
  ariaLabel: (field, value) => {
    field.setAttribute('aria-label', String(value ?? ''))
  },
}

const TYPES: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }

function changed(drawn: Drawn, name: string, value: unknown): void {
  const field = fieldOf(drawn)
  setters[name]?.(field, value)
  if (name === 'type') field.inputMode = TYPES[String(value)] ?? 'text'
  // The name belongs to what is typed in, not to the box around it.
  if (name === 'ariaLabel') drawn.node.removeAttribute('aria-label')
}

/**
 * `<input>`, https://developers.weixin.qq.com/miniprogram/dev/component/input.html: the keyboard's own key
 * confirms.
 */
export const inputBehaviour: Behaviour = {
  created: (drawn) => {
    const field = document.createElement('input')
    fields.set(drawn.node, field)
    drawn.node.append(field)
    announce(drawn, field)
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') drawn.send('confirm', { value: field.value })
    })
  },
  changed,
}

/** `<textarea>`, https://developers.weixin.qq.com/miniprogram/dev/component/textarea.html. */
export const textareaBehaviour: Behaviour = {
  created: (drawn) => {
    const field = document.createElement('textarea')
    fields.set(drawn.node, field)
    drawn.node.append(field)
    announce(drawn, field)
  },
  changed,
}

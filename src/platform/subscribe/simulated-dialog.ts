import './simulated-dialog.css'

function button(text: string, className: string): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = className
  element.textContent = text
  return element
}

function paragraph(text: string, className: string): HTMLParagraphElement {
  const element = document.createElement('p')
  element.className = className
  element.textContent = text
  return element
}

/**
 * The stand-in for WeChat's own dialog, in a browser. Says that it is simulated; answers whether the person
 * allowed. Focus moves in and goes back; Escape refuses, as closing WeChat's dialog does.
 */
export function showSimulatedDialog(templates: number): Promise<boolean> {
  const dialog = document.createElement('dialog')
  dialog.className = 'simulated-subscribe'
  dialog.setAttribute('aria-label', '微信订阅消息（模拟）')
  const refuse = button('拒绝', 'simulated-subscribe-button')
  const allow = button('允许', 'simulated-subscribe-button simulated-subscribe-allow')
  const actions = document.createElement('div')
  actions.className = 'simulated-subscribe-actions'
  actions.append(refuse, allow)
  dialog.append(
    paragraph('微信订阅消息（模拟）', 'simulated-subscribe-title'),
    paragraph(`投资下城 申请给您发送 ${templates} 类消息，允许一次发一条。`, 'simulated-subscribe-text'),
    actions,
  )
  document.body.append(dialog)
  const before = document.activeElement
  return new Promise((resolve) => {
    const close = (accepted: boolean) => {
      dialog.remove()
      if (before instanceof HTMLElement) before.focus()
      resolve(accepted)
    }
    refuse.addEventListener('click', () => close(false))
    allow.addEventListener('click', () => close(true))
    dialog.addEventListener('cancel', () => close(false))
    dialog.showModal()
    allow.focus()
  })
}

const QUESTION = { refuse: '拒绝', allow: '允许' }

/** A question that WeChat itself puts over the app, in WeChat's own words; answers whether it was allowed. */
export function askInDialog(name: string, text: string, answers = QUESTION): Promise<boolean> {
  const cover = document.createElement('div')
  cover.className = 'wechat-cover'
  const dialog = document.createElement('div')
  dialog.className = 'wechat-dialog'
  dialog.setAttribute('role', 'dialog')
  dialog.setAttribute('aria-label', name)
  const words = document.createElement('p')
  words.textContent = text
  dialog.append(words)
  cover.append(dialog)
  document.body.append(cover)
  // The click that a browser makes out of the tap which opened the dialog is not an answer.
  let touched = false
  dialog.addEventListener('pointerdown', () => {
    touched = true
  })
  return new Promise((resolve) => {
    const answer = (label: string, allowed: boolean) => {
      const button = document.createElement('button')
      button.textContent = label
      button.addEventListener('click', () => {
        if (!touched) return
        cover.remove()
        resolve(allowed)
      })
      dialog.append(button)
    }
    answer(answers.refuse, false)
    answer(answers.allow, true)
  })
}

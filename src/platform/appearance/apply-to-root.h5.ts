/** Puts the appearance on <html>, so that what lies outside a Screen (body, dialogs) follows. */
export function applyToRoot(classes: string): void {
  document.documentElement.className = classes
}

/** Until then a browser has begun to save, ms. */
const KEPT_MS = 60_000

/** Has a browser save bytes under this name. For the web alone. */
export function download(bytes: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
}

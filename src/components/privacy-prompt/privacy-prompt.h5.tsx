/** A browser asks no such question. */
export function PrivacyPrompt() {
  return null
}

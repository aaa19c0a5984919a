/** Hands `phoneNumber` to whatever dials in this browser. */
export async function makeCall(phoneNumber: string): Promise<boolean> {
  window.location.href = `tel:${phoneNumber.replace(/[^\d+]/gu, '')}`
  return true
}

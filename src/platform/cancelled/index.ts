/** Whether a call of WeChat ended because the person closed its view, which is no failure. */
export function wasCancelled(error: unknown): boolean {
  return /cancel/iu.test(JSON.stringify(error))
}

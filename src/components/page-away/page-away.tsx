/** WeChat says itself when the code of a page cannot be fetched. */
export function PageAway() {
  return null
}

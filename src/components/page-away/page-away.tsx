/** WeChat draws nothing outside a page: PageNotFetched says on the page itself when another cannot be fetched. */
export function PageAway() {
  return null
}

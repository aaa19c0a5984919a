/** In a browser a page that cannot be fetched is waited for; PageAway says so. */
export function PageNotFetched() {
  return null
}

/** One path of the HTTP access service and the function that answers under it. */
export interface HttpRoute {
  /** Begins with a slash: `/api/hello`, or `/` for everything. */
  path: string
  functionName: string
}

/** Refuses what the console would not take: a path without a slash in front or with one at its end, and the same path twice. */
export function refuseInvalidRoutes(routes: readonly HttpRoute[]): void {
  const paths = new Set<string>()
  for (const { path } of routes) {
    if (!/^(?:\/|(?:\/[\w.~-]+)+)$/.test(path))
      throw new Error(`"${path}" is no path of the HTTP access service.`)
    if (paths.has(path)) throw new Error(`The path ${path} is given to two functions.`)
    paths.add(path)
  }
}

/** The route whose path agrees longest with the asked one: https://docs.cloudbase.net/en/service/routes */
export function routeFor(routes: readonly HttpRoute[], path: string): HttpRoute | undefined {
  return routes
    .filter((route) => route.path === '/' || path === route.path || path.startsWith(`${route.path}/`))
    .sort((left, right) => right.path.length - left.path.length)[0]
}

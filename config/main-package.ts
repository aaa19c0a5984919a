/**
 * Folders whose modules stay in the main package although only subpackages use them. Each subpackage would carry a
 * copy of its own otherwise; what four or more of them need is cheaper once. `npm run bench -- --only weapp` and the
 * gate's budgets say whether it still is.
 */
const SHARED_BY_MANY = [
  'src/components/action-bar/',
  'src/components/key-value/',
  'src/platform/history/',
  'src/platform/query/use-action',
  'src/platform/share/',
]

/** Whether a module of webpack belongs to the main package in any case. */
export function belongsToMainPackage({ resource }: { resource?: string }): boolean {
  const path = resource?.replaceAll('\\', '/') ?? ''
  return SHARED_BY_MANY.some((part) => path.includes(`/${part}`))
}

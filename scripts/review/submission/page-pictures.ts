/** A screen as it is photographed: its name, its address, and whether something is tapped before. */
interface Photographed {
  name: string
  path: string
  act?: unknown
}

const HOME = 'pages/tabs/home/index'

function pageOf(path: string): string {
  const page = path.replace(/^\//u, '').replace(/\?.*$/u, '')
  return page === '' ? HOME : page
}

/** The name of one picture for each page that is photographed; one without a tap before it goes first. */
export function picturesOfPages(screens: readonly Photographed[]): Record<string, string> {
  const plainFirst = [...screens].sort((one, other) => Number('act' in one) - Number('act' in other))
  const pictures: Record<string, string> = {}
  for (const { name, path } of plainFirst) pictures[pageOf(path)] ??= name
  return pictures
}

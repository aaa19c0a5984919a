export type Query = Record<string, string>

/** A page's address apart. Values stay as they were written, as WeChat leaves them. */
export function parseAddress(url: string): { path: string; query: Query } {
  const [path = '', text = ''] = url.split('?')
  const pairs = text.split('&').filter((pair) => pair !== '')
  const query = pairs.map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return [name, value.join('=')]
  })
  return { path: path.replace(/^\//u, ''), query: Object.fromEntries(query) as Query }
}

import type { ContentKind, ContentOf } from '@contract/content/kinds'
import type { Catalog } from './catalog'

/** What may stand in English besides its Chinese text. */
type Translated = 'place' | 'vacancy' | 'event' | 'spot' | 'adviser' | 'source' | 'settings'
type Laid = { [K in Translated]: (item: ContentOf<K>) => ContentOf<K> }

const present = <Part extends object>(part: Part) =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Part]?: Exclude<Part[Key], undefined>
  }

/** The short name goes with the name it shortens, and both Chinese ones stay findable in texts that use them. */
function placeInEnglish(place: ContentOf<'place'>): ContentOf<'place'> {
  const { areaLabel, ...en } = place.en ?? {}
  const { shortName, ...rest } = place
  const base = en.name === undefined ? place : rest
  const names = [place.name, ...(shortName === undefined ? [] : [shortName]), ...(place.aliases ?? [])]
  const area = place.area && { ...place.area, label: areaLabel ?? place.area.label }
  return { ...base, ...present(en), ...present({ area }), aliases: [...new Set(names)] }
}

function eventInEnglish(event: ContentOf<'event'>): ContentOf<'event'> {
  const { agenda = [], ...en } = event.en ?? {}
  const titled = event.agenda.map((item, index) => ({ ...item, title: agenda[index] ?? item.title }))
  return { ...event, ...present(en), agenda: titled }
}

/** The district's own name stays: policies are told apart by it. Papers are sent as they are called in Chinese. */
function settingsInEnglish(settings: ContentOf<'settings'>): ContentOf<'settings'> {
  const { appName, operator, hoursText, formerNote } = settings.en ?? {}
  const { former, inquiry } = settings
  const recipients = inquiry.finance?.recipients?.map((one) => ({ ...one, ...present(one.en ?? {}) }))
  const finance = inquiry.finance && { ...inquiry.finance, ...present({ recipients }) }
  return {
    ...settings,
    ...present({ appName, operator, hoursText }),
    ...present({ former: former && { ...former, note: formerNote ?? former.note } }),
    inquiry: { ...inquiry, ...present({ finance }) },
  }
}

const laid: Laid = {
  place: placeInEnglish,
  event: eventInEnglish,
  settings: settingsInEnglish,
  vacancy: (item) => ({ ...item, ...present(item.en ?? {}) }),
  spot: (item) => ({ ...item, ...present(item.en ?? {}) }),
  adviser: (item) => ({ ...item, ...present(item.en ?? {}) }),
  source: (item) => ({ ...item, ...present(item.en ?? {}) }),
}

function translated<K extends Translated>(catalog: Catalog, kind: K): ReadonlyMap<string, ContentOf<K>> {
  const items = catalog.items[kind] as ReadonlyMap<string, ContentOf<K>>
  const inEnglish: (item: ContentOf<K>) => ContentOf<K> = laid[kind]
  return new Map([...items].map(([id, item]) => [id, inEnglish(item)]))
}

const known = new WeakMap<Catalog, Catalog>()
const knownItems = new WeakMap<Catalog['items'], Catalog['items']>()

function itemsInEnglish(catalog: Catalog): Catalog['items'] {
  const before = knownItems.get(catalog.items)
  if (before !== undefined) return before
  const kinds = Object.keys(laid) as Translated[]
  const items = Object.fromEntries(kinds.map((kind) => [kind, translated(catalog, kind)]))
  const english = { ...catalog.items, ...items } as Record<ContentKind, never>
  knownItems.set(catalog.items, english)
  return english
}

/**
 * The catalogue as a reader of English sees it: each English line in the place of the Chinese text of its name.
 * What has no English line stays Chinese; `isChineseOnly` tells which. The same catalogue gives the same answer,
 * the same items of it the same items.
 */
export function inEnglish(catalog: Catalog): Catalog {
  const before = known.get(catalog)
  if (before !== undefined) return before
  const english = { ...catalog, items: itemsInEnglish(catalog) }
  known.set(catalog, english)
  return english
}

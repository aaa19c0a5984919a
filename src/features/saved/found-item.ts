import type { SavableKind } from '@contract/account/saved'
import type { IconName } from '@/components/icon/icon-names'
import { type Catalog, itemOf } from '@/platform/catalog'
import { type Route, routes } from '@/routes'

export const iconOf: Record<SavableKind, IconName> = {
  place: 'building',
  policy: 'document',
  event: 'calendar',
  article: 'book',
  service: 'briefcase',
}

/** An item of the catalogue as a list shows it. */
export interface FoundItem {
  title: string
  route: Route
  demo: boolean
  /** Its title stands in English too. */
  translated: boolean
}

const finders: Record<SavableKind, (catalog: Catalog, id: string) => FoundItem | undefined> = {
  place: (catalog, id) => {
    const place = itemOf(catalog, 'place', id)
    return (
      place && {
        title: place.name,
        route: routes.park({ id }),
        demo: false,
        translated: place.en?.name !== undefined,
      }
    )
  },
  policy: (catalog, id) => {
    const policy = itemOf(catalog, 'policy', id)
    return (
      policy && {
        title: policy.title,
        route: routes.policy({ id }),
        demo: policy.demo === true,
        translated: false,
      }
    )
  },
  event: (catalog, id) => {
    const event = itemOf(catalog, 'event', id)
    return (
      event && {
        title: event.title,
        route: routes.event({ id }),
        demo: event.demo === true,
        translated: event.en?.title !== undefined,
      }
    )
  },
  article: (catalog, id) => {
    const article = itemOf(catalog, 'article', id)
    return article && { title: article.title, route: routes.article({ id }), demo: false, translated: false }
  },
  service: (catalog, id) => {
    const service = itemOf(catalog, 'service', id)
    return (
      service && {
        title: service.name,
        route: routes.service({ id }),
        demo: service.demo === true,
        translated: false,
      }
    )
  },
}

/** What is meant by kind and id; `undefined` once it is no longer published. */
export function foundItem(
  catalog: Catalog,
  { kind, id }: { kind: SavableKind; id: string },
): FoundItem | undefined {
  return finders[kind](catalog, id)
}

import type { Module } from '@contract/content/settings'
import type { ArrivalLookup } from '@domain/arrival/resolve-arrival'
import { type Catalog, itemOf } from '@/platform/catalog'

/** The content that codes lead to; what belongs to a module that is switched off is not there. */
export function lookupIn(catalog: Catalog): ArrivalLookup {
  const modules = itemOf(catalog, 'settings', 'settings')?.modules
  const isOn = (module: Module) => modules?.includes(module) ?? true
  return {
    event: (id) => (isOn('events') ? itemOf(catalog, 'event', id) : undefined),
    place: (id) => (isOn('parks') ? itemOf(catalog, 'place', id) : undefined),
    spot: (id) => itemOf(catalog, 'spot', id),
  }
}

import type { Module } from '@contract/content/settings'
import { type Catalog, itemOf } from './catalog'

/** Whether the district offers a part of the app; all of it while its settings are not known. */
export function moduleIsOn(catalog: Catalog, module: Module): boolean {
  return itemOf(catalog, 'settings', 'settings')?.modules.includes(module) ?? true
}

import type { Catalog } from './catalog'
import { listOf } from './catalog'
import { moduleIsOn } from './module-is-on'

/** Whether there is anybody whom one can book a time with. */
export function offersConsultations(catalog: Catalog): boolean {
  return moduleIsOn(catalog, 'consultations') && listOf(catalog, 'adviser').length > 0
}

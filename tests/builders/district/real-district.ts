import { join } from 'node:path'
import type { DistrictSource } from '../../../scripts/content/load-district'

const root = join(__dirname, '../../..')

/** The real content of 下城区 and nothing else. */
export function realDistrict(today: string): DistrictSource {
  return { directory: join(root, 'content/xiacheng'), demo: false, today }
}

/** Opening hours, a reply limit and two visits, as a district's office would enter them. */
export const hoursOverlay = join(__dirname, 'with-hours')

/** A test district: real content only, with hours entered in YAML, so that a visit can be booked. */
export function districtWithHours(today: string): DistrictSource {
  return { ...realDistrict(today), overlays: [hoursOverlay] }
}

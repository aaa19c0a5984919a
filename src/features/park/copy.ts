import type { Industry } from '@contract/content/place'
import type { PolicyStatus } from '@contract/content/policy'
import type { Catalogue } from '@/platform/language'
import { parkCopyEn } from './copy-en'
import { parkCopyZh } from './copy-zh'
import type { SizeBand } from './place-filter'
import type { PlaceLevel } from './place-level'

export type PlaceTab = 'overview' | 'space' | 'advantages' | 'policies' | 'location'

export interface ParkWords {
  year: (year: number) => string
  title: string
  detailTitle: string
  failed: string
  off: { title: string; text: string; home: string }
  industries: Record<Industry, string>
  levels: Record<PlaceLevel, string>
  groups: Record<PlaceLevel, string>
  sizes: Record<SizeBand, string>
  all: string
  filter: {
    title: string
    industry: string
    level: string
    size: string
    sizeQuestion: string
    clear: string
    verified: string
    verifiedText: string
    show: (count: number) => string
    none: string
    /** A chip that says how many choices are on. */
    chosen: (name: string, count: number) => string
  }
  empty: { title: string; text: string; action: string }
  emptyCatalogue: { title: string; text: string }
  summary: (counts: { parks: number; towns: number; platforms: number; special: number }) => string
  found: (count: number) => string
  spaceIsExample: string
  towns: (count: number) => string
  townsText: string
  platforms: string
  platformsText: string
  area: (label: string, value: string, unit: 'km2' | 'm2') => string
  unit: Record<'km2' | 'm2', string>
  space: (count: number, demo: boolean) => string
  spaceUnit: (demo: boolean) => string
  tabs: Record<PlaceTab, string>
  tabsLabel: string
  missing: { title: string; text: string; action: string }
  suited: string
  facts: string
  vacancies: string
  allVacancies: (count: number) => string
  noVacancy: string
  rent: (yuan: string) => string
  rentUnknown: string
  power: (kva: string) => string
  floorLoad: (kg: string) => string
  sqm: (area: string) => string
  verifiedOn: (day: string, days: number) => string
  verifiedOld: (days: number) => string
  vacanciesAreExamples: string
  vacanciesNote: string
  why: string
  noAdvantages: string
  policies: string
  policiesLead: string
  allPolicies: string
  noPolicies: string
  statuses: Record<PolicyStatus, string>
  amountUnpublished: string
  location: string
  addressUnknown: string
  addressUnknownText: string
  verifiedBy: (who: string, day: string) => string
  ask: string
  contact: string
  call: (name: string) => string
  consult: string
  visit: string
  featured: string
  allParks: string
}

/** What the pages about parks say. */
export const parkCopy: Catalogue<ParkWords> = { zh: parkCopyZh, en: parkCopyEn }

import type * as v from 'valibot'
import { adviser } from './adviser'
import { article } from './article'
import { policyClause } from './clause'
import { event, spot } from './event'
import { figure, service, term } from './knowledge'
import { place, vacancy } from './place'
import { policy } from './policy'
import { question } from './question'
import { calendar, settings } from './settings'
import { contentSource } from './source'
import { visit } from './visit'

/** Every kind of content with its schema. A kind is a folder or file of `content/<district>/`. */
export const contentKinds = {
  source: contentSource,
  place,
  vacancy,
  policy,
  clause: policyClause,
  question,
  service,
  term,
  figure,
  event,
  spot,
  visit,
  adviser,
  article,
  settings,
  calendar,
} as const

export type ContentKind = keyof typeof contentKinds
export type ContentOf<K extends ContentKind> = v.InferOutput<(typeof contentKinds)[K]>

/** One published item as it travels and as it is stored (under `<district>:<kind>:<id>`). */
export type ContentItem = {
  [K in ContentKind]: { kind: K; id: string; rev: number; removed?: boolean; data: ContentOf<K> }
}[ContentKind]

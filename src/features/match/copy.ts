import type { Catalogue } from '@/platform/language'
import { matchCopyEn } from './copy-en'
import { matchCopyZh } from './copy-zh'

/** What 算政策 and its result say. */
export type MatchWords = typeof matchCopyZh

export const matchCopy: Catalogue<MatchWords> = { zh: matchCopyZh, en: matchCopyEn }

import type { Catalogue } from '@/platform/language'
import { policyCopyEn } from './copy-en'
import { policyCopyZh } from './copy-zh'

/** What the library and the pages of policies say. */
export type PolicyWords = typeof policyCopyZh

export const policyCopy: Catalogue<PolicyWords> = { zh: policyCopyZh, en: policyCopyEn }

import type { Catalogue } from '@/platform/language'
import { meCopyEn } from './copy-en'
import { meCopyZh } from './copy-zh'

/** What 我的 and its pages say. */
export type MeWords = typeof meCopyZh

export const meCopy: Catalogue<MeWords> = { zh: meCopyZh, en: meCopyEn }

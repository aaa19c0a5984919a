import type { Catalogue } from '@/platform/language'
import { staffCopyEn } from './copy-en'
import { staffCopyZh } from './copy-zh'

/** What the workbench says. */
export type StaffWords = typeof staffCopyZh

export const staffCopy: Catalogue<StaffWords> = { zh: staffCopyZh, en: staffCopyEn }

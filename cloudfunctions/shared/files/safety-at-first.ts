import type { FileSafety, FileType } from '@contract/inquiry/files'
import type { Call } from '../call'

/** WeChat looks at pictures of its own users only; nobody looks at PDFs, which are never shown in a page. */
export function safetyAtFirst(type: FileType, { identity }: Pick<Call, 'identity'>): FileSafety {
  void identity
  void type
  return 'unchecked'
}

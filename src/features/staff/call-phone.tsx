import { dial } from '@/components/dial/dial'
import { IconButton } from '@/components/icon-tile/icon-button'
import { useCopy } from '@/platform/language'
import { staffCopy } from './copy'

/** Dials a person's number; when nothing was dialled the number is said. */
export function CallPhone({ name, phone }: { name: string; phone: string }) {
  const words = useCopy(staffCopy)
  return <IconButton icon="phone" label={words.callPhone(name)} onPress={() => void dial(phone)} />
}

import type { IconName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import { IconTile, type IconTileProps } from './icon-tile'

export interface IconButtonProps extends Pick<IconTileProps, 'tone'> {
  icon: IconName
  /** What it does; it has no words to be seen. */
  label: string
  onPress: () => void
}

/** A square button with an icon alone, where the row beside it says what it is about: call, write. */
export function IconButton({ icon, label, tone = 'brand', onPress }: IconButtonProps) {
  return (
    <Pressable label={label} onPress={onPress}>
      <IconTile icon={icon} tone={tone} />
    </Pressable>
  )
}

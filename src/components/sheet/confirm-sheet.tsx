import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../button/button'
import { Sheet } from './sheet'

export interface ConfirmSheetProps {
  open: boolean
  /** The question: 取消这次预约？ */
  title: string
  /** What will and will not happen. */
  children: ReactNode
  /** The verb: 取消预约. */
  confirm: string
  /** The way out: 先不取消. */
  keep: string
  danger?: boolean
  busy?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that cannot be undone. */
export function ConfirmSheet(props: ConfirmSheetProps) {
  const { open, title, children, confirm, keep, danger = false, busy = false, onConfirm, onClose } = props
  return (
    <Sheet
      open={open}
      title={title}
      onClose={onClose}
      foot={
        <View className="row gap-12">
          <Button variant="outline" grow onPress={onClose} disabled={busy}>
            {keep}
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} grow busy={busy} onPress={onConfirm}>
            {confirm}
          </Button>
        </View>
      }
    >
      <View className="tone-2">{children}</View>
    </Sheet>
  )
}

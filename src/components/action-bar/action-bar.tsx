import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './action-bar.css'

export interface ActionBarProps {
  /** A line above the buttons: what is still missing, or a countdown with its ProgressBar. */
  lead?: ReactNode
  /** The buttons, in one row; give the primary one `grow`. */
  children: ReactNode
}

/** The bar at the foot of a page with its main actions. Hand it to `<Screen bar={…}>`, which keeps it in view. */
export function ActionBar({ lead, children }: ActionBarProps) {
  return (
    <View className="action-bar">
      {lead !== undefined && <View className="action-bar-lead">{lead}</View>}
      <View className="action-bar-row">{children}</View>
    </View>
  )
}

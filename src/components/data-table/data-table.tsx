import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import './data-table.css'

export interface TableRow {
  /** Anything unique in the table. */
  key: string
  /** What the row is about, first of its cells. */
  head: ReactNode
  cells: readonly ReactNode[]
}

export interface DataTableProps {
  /** What the table holds, read out. */
  label: string
  /** Heads of the columns, the first over what the rows are about. */
  columns: readonly string[]
  rows: readonly TableRow[]
}

/** Figures in rows and columns; numbers stand at the right in even digits. */
export function DataTable({ label, columns, rows }: DataTableProps) {
  return (
    <View className="data-table num" {...accessible({ role: 'table', label })}>
      <View className="data-table-row data-table-head" {...accessible({ role: 'row' })}>
        {columns.map((column) => (
          <View className="data-table-cell" key={column} {...accessible({ role: 'columnheader' })}>
            {column}
          </View>
        ))}
      </View>
      {rows.map(({ key, head, cells }) => (
        <View className="data-table-row" key={key} {...accessible({ role: 'row' })}>
          <View className="data-table-cell" {...accessible({ role: 'rowheader' })}>
            {head}
          </View>
          {cells.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the cells of one row are never reordered
            <View className="data-table-cell" key={index} {...accessible({ role: 'cell' })}>
              {cell}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

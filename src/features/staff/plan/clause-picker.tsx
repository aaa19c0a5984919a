import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { CheckRow } from '@/components/check-row/check-row'
import { Sheet } from '@/components/sheet/sheet'
import { TextField } from '@/components/text-field/text-field'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { planFormCopy } from './copy'
import { offeredClauses } from './offered-clauses'

/** Rows of one sheet; a word of the title brings the others. */
const MOST_SHOWN = 40

export interface ClausePickerProps {
  open: boolean
  catalog: Catalog
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  onClose: () => void
}

/** The sheet in which published clauses are ticked, found by a word of their title. */
export function ClausePicker({ open, catalog, chosen, onChange, onClose }: ClausePickerProps) {
  const words = useCopy(planFormCopy)
  const [search, setSearch] = useState('')
  const found = open ? offeredClauses(catalog, search) : []
  return (
    <Sheet
      open={open}
      title={words.pickTitle}
      onClose={onClose}
      foot={
        <Button wide onPress={onClose}>
          {words.picked(chosen.length)}
        </Button>
      }
    >
      <TextField label={words.search} value={search} onChange={setSearch} maxLength={20} />
      {found.length === 0 ? (
        <View className="tone-2 mt-16">{words.nothingFound}</View>
      ) : (
        <Card className="card-list mt-12">
          {found.slice(0, MOST_SHOWN).map(({ id, title, policyTitle }) => (
            <CheckRow
              key={id}
              title={title}
              text={policyTitle}
              checked={chosen.includes(id)}
              onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
            />
          ))}
        </Card>
      )}
    </Sheet>
  )
}

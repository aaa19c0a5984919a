import { View } from '@tarojs/components'
import { useState } from 'react'
import { OptionCard, OptionGroup } from '@/components/option-card/option-card'
import { Sheet } from '@/components/sheet/sheet'
import { TextField } from '@/components/text-field/text-field'
import type { FactChoice } from './clause-context'
import { words } from './words'

const SHOWN = 40

export interface FactSheetProps {
  open: boolean
  choices: readonly FactChoice[]
  onChoose: (choice: FactChoice) => void
  onClose: () => void
}

/** Picks what a condition asks about: by name, those of the questionnaire first. */
export function FactSheet({ open, choices, onChoose, onClose }: FactSheetProps) {
  const [wanted, setWanted] = useState('')
  const found = choices.filter(({ name, fact }) => name.includes(wanted) || fact.includes(wanted))
  return (
    <Sheet open={open} title={words.fact} onClose={onClose}>
      <TextField label={words.chooseFact} value={wanted} onChange={setWanted} />
      <View className="mt-12">
        <OptionGroup label={words.fact}>
          {found.slice(0, SHOWN).map((choice) => (
            <OptionCard
              key={choice.fact}
              title={choice.name}
              text={choice.unit}
              selected={false}
              onSelect={() => onChoose(choice)}
            />
          ))}
        </OptionGroup>
      </View>
    </Sheet>
  )
}

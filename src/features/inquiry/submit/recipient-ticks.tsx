import type { FinanceRecipient } from '@contract/content/settings'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ConsentTick } from '@/components/check-row/check-row'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { FootNote } from '@/components/foot-note/foot-note'
import { Note } from '@/components/note/note'
import { useCopy } from '@/platform/language'
import { submitCopy } from './copy'

export interface RecipientTicksProps {
  offered: readonly FinanceRecipient[]
  ticked: readonly string[]
  onChange: (ticked: string[]) => void
}

/** Each institution by name with an empty tick of its own; only those ticked are given anything. */
export function RecipientTicks({ offered, ticked, onChange }: RecipientTicksProps) {
  const words = useCopy(submitCopy)
  if (offered.length === 0) {
    return (
      <Note icon="info" className="mt-12">
        {words.noRecipients}
      </Note>
    )
  }
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...ticked, id] : ticked.filter((other) => other !== id))
  return (
    <>
      <View className="text-strong mt-24">{words.recipients}</View>
      <Card className="card-list mt-12">
        {offered.map(({ id, name, text, demo }) => (
          <ConsentTick
            key={id}
            title={words.passOn(name)}
            text={
              <View className="row gap-8">
                {text}
                {demo === true && <ExampleMark />}
              </View>
            }
            checked={ticked.includes(id)}
            onChange={(on) => toggle(id, on)}
          />
        ))}
      </Card>
      <FootNote>{words.recipientsNote}</FootNote>
    </>
  )
}

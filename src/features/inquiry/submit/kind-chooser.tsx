import { type InquiryKind, inquiryKinds } from '@contract/inquiry/kinds'
import { View } from '@tarojs/components'
import { ChipGroup } from '@/components/chip/chip-group'
import { kindNames } from '@/components/inquiry-answers/kind-names'
import { useCopy } from '@/platform/language'
import { submitCopy } from './copy'

export interface KindChooserProps {
  kind: InquiryKind
  onChange: (kind: InquiryKind) => void
}

/** What the inquiry is about, above its form, on as many lines as it takes: none may hide beyond the edge. Switching loses nothing: each kind keeps a draft of its own. */
export function KindChooser({ kind, onChange }: KindChooserProps) {
  const names = useCopy(kindNames)
  const words = useCopy(submitCopy)
  return (
    <View className="inquiry-kinds">
      <ChipGroup
        choose="one"
        look="solid"
        label={words.kind}
        options={inquiryKinds.map((value) => ({ value, text: names[value] }))}
        value={kind}
        onChange={onChange}
      />
    </View>
  )
}

import type { Policy } from '@contract/content/policy'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { OptionCard, OptionGroup } from '@/components/option-card/option-card'
import { Sheet } from '@/components/sheet/sheet'
import { useCopy } from '@/platform/language'
import { submitCopy } from './copy'

export interface PolicyPickerProps {
  open: boolean
  policies: readonly Policy[]
  /** Id of the chosen one; empty for none. */
  chosen: string
  onChoose: (id: string) => void
  onClose: () => void
}

/** The sheet in which one policy is chosen, or none; choosing closes it. */
export function PolicyPicker({ open, policies, chosen, onChoose, onClose }: PolicyPickerProps) {
  const words = useCopy(submitCopy)
  const choose = (id: string) => {
    onChoose(id)
    onClose()
  }
  return (
    <Sheet open={open} title={words.policyTitle} onClose={onClose}>
      <OptionGroup label={words.policyTitle}>
        <OptionCard title={words.policyNone} selected={chosen === ''} onSelect={() => choose('')} />
        {policies.map(({ id, title, issuedBy, demo }) => (
          <OptionCard
            key={id}
            title={title}
            text={issuedBy}
            selected={chosen === id}
            onSelect={() => choose(id)}
            {...(demo === true ? { aside: <ExampleMark /> } : {})}
          />
        ))}
      </OptionGroup>
    </Sheet>
  )
}

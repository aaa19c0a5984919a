import { type Industry, industries } from '@contract/content/place'
import { type PolicyAspect, type PolicyLevel, policyAspects, policyLevels } from '@contract/content/policy'
import { Button } from '@/components/button/button'
import { ChipGroup } from '@/components/chip/chip-group'
import { Sheet } from '@/components/sheet/sheet'
import { useCopy } from '@/platform/language'
import { policyCopy } from './copy'
import { type Stage, stages } from './outlook'
import type { Filtering } from './use-filter'

export interface FilterSheetProps {
  filtering: Filtering
  /** How many policies pass, said on the button. */
  count: number
}

/** Chooses any number of values for one part of the filter; the list behind follows at once. */
export function FilterSheet({ filtering, count }: FilterSheetProps) {
  const words = useCopy(policyCopy)
  const { filter, part, change, close } = filtering
  const titles = {
    levels: words.level,
    aspects: words.aspect,
    industries: words.industry,
    stages: words.stage,
  }
  const title = part === undefined ? words.filter : titles[part]
  const shared = { look: 'tint', choose: 'many', onSurface: true, label: title } as const
  return (
    <Sheet
      open={part !== undefined}
      title={title}
      onClose={close}
      aside={
        <Button
          variant="text"
          size="small"
          onPress={() => {
            if (part !== undefined) change({ [part]: [] })
          }}
        >
          {words.clear}
        </Button>
      }
      foot={
        <Button wide onPress={close}>
          {words.show(count)}
        </Button>
      }
    >
      {part === 'levels' && (
        <ChipGroup
          {...shared}
          options={policyLevels.map((value) => ({ value, text: words.levels[value] }))}
          value={filter.levels}
          onChange={(levels: PolicyLevel[]) => change({ levels })}
        />
      )}
      {part === 'aspects' && (
        <ChipGroup
          {...shared}
          options={policyAspects.map((value) => ({ value, text: words.aspects[value] }))}
          value={filter.aspects}
          onChange={(aspects: PolicyAspect[]) => change({ aspects })}
        />
      )}
      {part === 'stages' && (
        <ChipGroup
          {...shared}
          options={stages.map((value) => ({ value, text: words.stages[value] }))}
          value={filter.stages}
          onChange={(chosen: Stage[]) => change({ stages: chosen })}
        />
      )}
      {part === 'industries' && (
        <ChipGroup
          {...shared}
          options={industries.map((value) => ({ value, text: words.industries[value] }))}
          value={filter.industries}
          onChange={(chosen: Industry[]) => change({ industries: chosen })}
        />
      )}
    </Sheet>
  )
}

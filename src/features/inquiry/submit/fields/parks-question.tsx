import type { Place } from '@contract/content/place'
import { PickField } from '@/components/text-field/pick-field'
import { useCopy, useLanguage } from '@/platform/language'
import { submitCopy } from '../copy'
import type { InquiryForm } from '../use-inquiry-form'

export interface ParksQuestionProps {
  form: InquiryForm
  /** Those that were picked. */
  parks: readonly Place[]
  separator: string
  onPick: () => void
}

/** Which parks somebody has in mind; a sheet opens to pick any number. */
export function ParksQuestion({ form, parks, separator, onPick }: ParksQuestionProps) {
  const words = useCopy(submitCopy)
  const language = useLanguage()
  const error = form.errors.places
  return (
    <PickField
      label={words.parks}
      value={parks
        .map(({ name, shortName }) => (language === 'zh' ? name : (shortName ?? name)))
        .join(separator)}
      placeholder={words.parksHint}
      optional
      onPress={onPick}
      {...(error === undefined ? {} : { error })}
    />
  )
}

import { PickField } from '@/components/text-field/pick-field'
import { type Catalog, itemOf } from '@/platform/catalog'
import { textIn } from '../inquiry-draft'
import { type QuestionProps, useQuestion } from './question'

/** Which policy a question is about; a sheet opens to pick one. */
export function PolicyQuestion(props: QuestionProps<'policy'> & { catalog: Catalog; onPick: () => void }) {
  const { form, catalog, onPick } = props
  const { hint = '', shown } = useQuestion(props)
  const title = itemOf(catalog, 'policy', textIn(form.draft, 'policy'))?.title ?? ''
  return <PickField {...shown} value={title} placeholder={hint} onPress={onPick} />
}

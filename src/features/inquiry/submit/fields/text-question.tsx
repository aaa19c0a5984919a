import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import { textIn } from '../inquiry-draft'
import { type QuestionProps, useQuestion } from './question'

/** A question that is answered in words: one line, or several with a counter. The hint stands in the empty box. */
export function TextQuestion(props: QuestionProps<'line' | 'prose'>) {
  const { field, form } = props
  const { hint = '', shown } = useQuestion(props)
  const control = {
    ...shown,
    value: textIn(form.draft, field.name),
    maxLength: field.maxLength,
    placeholder: hint,
    onChange: (text: string) => form.change({ [field.name]: text }),
  }
  return field.type === 'line' ? <TextField {...control} /> : <TextArea {...control} />
}

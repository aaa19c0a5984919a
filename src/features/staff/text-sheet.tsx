import type { EnvelopeError } from '@contract/envelope'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Note } from '@/components/note/note'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'

export interface TextSheetProps {
  open: boolean
  title: string
  /** What becomes of the words: who reads them, what follows. */
  hint: string
  label: string
  placeholder: string
  maxLength: number
  value: string
  onChange: (value: string) => void
  send: string
  danger?: boolean
  /** Whether it may be sent without a word. */
  mayBeEmpty?: boolean
  busy: boolean
  error: EnvelopeError | undefined
  /** Which input field the words go into, to find what is wrong with them. */
  field: string
  onSend: () => void
  onClose: () => void
}

/** Writes a few words and sends them. What was written stays when the sheet is closed. */
export function TextSheet(props: TextSheetProps) {
  const { open, title, hint, label, placeholder, maxLength, value, onChange } = props
  const { send, danger = false, mayBeEmpty = false, busy, error, field, onSend, onClose } = props
  const problem = error?.fields?.find(({ path }) => path === field)?.message
  return (
    <Sheet
      open={open}
      title={title}
      onClose={onClose}
      foot={
        <Button
          wide
          variant={danger ? 'danger' : 'primary'}
          busy={busy}
          disabled={!mayBeEmpty && value.trim() === ''}
          onPress={onSend}
        >
          {send}
        </Button>
      }
    >
      <View className="text-sub tone-2">{hint}</View>
      <View className="mt-12">
        <TextArea
          label={label}
          placeholder={placeholder}
          maxLength={maxLength}
          value={value}
          onChange={onChange}
          {...(problem === undefined ? {} : { error: problem })}
        />
      </View>
      {error !== undefined && problem === undefined && (
        <Note tone="danger" icon="alert-circle" announce className="mt-12">
          {error.message}
        </Note>
      )}
    </Sheet>
  )
}

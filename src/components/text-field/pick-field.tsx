import { Text } from '@tarojs/components'
import { spoken } from '@/platform/language/spoken'
import { Field } from '../field/field'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'

export interface PickFieldProps {
  label: string
  /** What was picked, in words; empty while nothing is. */
  value: string
  placeholder: string
  onPress: () => void
  hint?: string
  error?: string
  optional?: boolean
}

/** Looks like a field and opens a sheet or page to pick from. */
export function PickField({
  label,
  value,
  placeholder,
  onPress,
  hint,
  error,
  optional = false,
}: PickFieldProps) {
  return (
    <Field
      label={label}
      optional={optional}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
    >
      <Pressable
        className={`field-box${error === undefined ? '' : ' field-box-error'}`}
        label={spoken([label, value === '' ? placeholder : value])}
        onPress={onPress}
      >
        <Text className={`grow${value === '' ? ' tone-3' : ''}`}>{value === '' ? placeholder : value}</Text>
        <Icon name="chevron-right" size={20} />
      </Pressable>
    </Field>
  )
}

import { Text, View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { accessible } from '../accessible'
import { componentCopy } from '../copy'
import { Icon } from '../icon/icon'
import { NativeInput } from '../native-input/native-input'
import { Pressable } from '../pressable/pressable'
import './search-field.css'

export interface SearchFieldProps {
  value: string
  onChange: (value: string) => void
  placeholder: string
  /** The keyboard's search key. */
  onSearch?: () => void
  autoFocus?: boolean
}

/** A box to type a search into. */
export function SearchField({ value, onChange, placeholder, onSearch, autoFocus = false }: SearchFieldProps) {
  const words = useCopy(componentCopy)
  return (
    <View className="search-field" {...accessible({ role: 'search' })}>
      <Icon name="search" size={20} />
      <NativeInput
        className="search-field-input"
        label={placeholder}
        keyboard="search"
        value={value}
        placeholder={placeholder}
        maxLength={40}
        autoFocus={autoFocus}
        onChange={onChange}
        {...(onSearch === undefined ? {} : { onConfirm: onSearch })}
      />
      {value !== '' && (
        <Pressable className="search-field-clear" label={words.clear} onPress={() => onChange('')}>
          <Icon name="cancel-circle" size={20} />
        </Pressable>
      )}
    </View>
  )
}

export interface SearchEntryProps {
  placeholder: string
  onPress: () => void
}

/** Looks like a search box and opens the search page. */
export function SearchEntry({ placeholder, onPress }: SearchEntryProps) {
  return (
    <Pressable className="search-field" label={placeholder} onPress={onPress}>
      <Icon name="search" size={20} />
      <Text className="search-field-words">{placeholder}</Text>
    </Pressable>
  )
}

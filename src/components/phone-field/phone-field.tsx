import { Button, View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { canAskWechatPhone } from '@/platform/phone'
import { componentCopy } from '../copy'
import { Field } from '../field/field'
import { NativeInput } from '../native-input/native-input'
import './phone-field.css'

export interface PhoneFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /**
   * The one-time code that the backend trades for the number; given only in WeChat. A refusal, or an appid
   * without the ability, calls `onWechatRefused` and the number is typed.
   */
  onWechatCode?: (code: string) => void
  onWechatRefused?: () => void
  hint?: string
  error?: string
  optional?: boolean
}

/** A phone number, typed or (in WeChat) handed over by one tap. */
export function PhoneField(props: PhoneFieldProps) {
  const { label, value, onChange, onWechatCode, onWechatRefused, hint, error, optional = false } = props
  const words = useCopy(componentCopy)
  return (
    <Field
      label={label}
      optional={optional}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
    >
      <View className={`field-box phone-field${error === undefined ? '' : ' field-box-error'}`}>
        <NativeInput
          className="field-input num"
          label={label}
          keyboard="tel"
          value={value}
          maxLength={30}
          invalid={error !== undefined}
          placeholder={words.phonePlaceholder}
          onChange={onChange}
        />
        {canAskWechatPhone && onWechatCode !== undefined && (
          <Button
            className="phone-field-ask"
            openType="getPhoneNumber"
            onGetPhoneNumber={({ detail }) => {
              if (typeof detail.code === 'string' && detail.code !== '') onWechatCode(detail.code)
              else onWechatRefused?.()
            }}
          >
            {words.phoneFromWechat}
          </Button>
        )}
      </View>
    </Field>
  )
}

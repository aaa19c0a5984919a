import { Button, View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { answerPrivacyRequest, openPrivacyContract, usePrivacyRequest } from '@/platform/privacy'
import { Button as TextButton } from '../button/button'
import { componentCopy } from '../copy'
import { Sheet } from '../sheet/sheet'
import './privacy-prompt.css'

const AGREE = 'privacy-agree'

/** WeChat's privacy question in our own words; a refusal fails the one call it was asked for, nothing else. */
export function PrivacyPrompt() {
  const words = useCopy(componentCopy)
  const request = usePrivacyRequest()
  if (request === undefined) return null
  const refuse = () => answerPrivacyRequest({ event: 'disagree' })
  return (
    <Sheet title={words.privacyTitle} onClose={refuse} open>
      <View className="tone-2">{words.privacyText}</View>
      <TextButton variant="text" onPress={openPrivacyContract}>
        {words.privacyGuide}
      </TextButton>
      <View className="privacy-prompt-actions">
        <TextButton variant="secondary" grow onPress={refuse}>
          {words.refuse}
        </TextButton>
        <Button
          id={AGREE}
          className="privacy-prompt-agree"
          openType={'agreePrivacyAuthorization' as 'contact'}
          {...{
            onAgreePrivacyAuthorization: () => answerPrivacyRequest({ event: 'agree', buttonId: AGREE }),
          }}
        >
          {words.agree}
        </Button>
      </View>
    </Sheet>
  )
}

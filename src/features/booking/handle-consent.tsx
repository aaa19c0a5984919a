import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ConsentTick } from '@/components/check-row/check-row'
import { ErrorLine } from '@/components/field/error-line'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { bookingCopy } from './copy'
import './handle-consent.css'
import { Question } from './question'

export interface HandleConsentProps {
  /** The one purpose, and who uses the details for it. */
  title: string
  text: string
  checked: boolean
  onChange: (checked: boolean) => void
  /** Why it cannot go on without the tick, once it was tried. */
  problem?: string
}

/** One purpose, one empty tick. */
export function HandleConsent({ title, text, checked, onChange, problem }: HandleConsentProps) {
  const words = useCopy(bookingCopy)
  return (
    <Question title={words.consents}>
      <Card className="card-list">
        <ConsentTick required title={title} text={text} checked={checked} onChange={onChange} />
      </Card>
      {problem !== undefined && <ErrorLine text={problem} />}
      <View className="row booking-privacy">
        <Button variant="text" size="small" onPress={() => go(routes.privacy())}>
          {words.privacy}
        </Button>
      </View>
    </Question>
  )
}

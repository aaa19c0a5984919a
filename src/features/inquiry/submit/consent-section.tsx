import type { FinanceRecipient } from '@contract/content/settings'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ConsentTick } from '@/components/check-row/check-row'
import { ErrorLine } from '@/components/field/error-line'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import type { Consents } from './consents'
import { submitCopy } from './copy'
import type { FormConsent } from './forms/kind-form'
import { RecipientTicks } from './recipient-ticks'

export interface ConsentSectionProps {
  /** The purposes this kind has. */
  wanted: readonly FormConsent[]
  consents: Consents
  onChange: (consents: Consents) => void
  operator: string
  /** Names of the chosen parks; without one there is nothing to forward. */
  parkNames: readonly string[]
  recipients: readonly FinanceRecipient[]
  separator: string
  /** Whether a needed tick is missing, once sending was tried. */
  error: boolean
}

function Lead() {
  const words = useCopy(submitCopy)
  return (
    <View className="row row-wrap inquiry-consent-lead">
      {words.consentsLead}
      <Button variant="text" size="small" onPress={() => go(routes.privacy())}>
        {words.privacy}
      </Button>
    </View>
  )
}

/** One empty tick per purpose. */
export function ConsentSection(props: ConsentSectionProps) {
  const { wanted, consents, onChange, operator, parkNames, recipients, separator, error } = props
  const words = useCopy(submitCopy)
  return (
    <Section title={words.consents} lead={<Lead />}>
      <Card className="card-list">
        <ConsentTick
          required
          title={words.handle}
          text={words.handleText(operator)}
          checked={consents.handle}
          onChange={(handle) => onChange({ ...consents, handle })}
        />
        {wanted.includes('publish') && (
          <ConsentTick
            required
            title={words.publish}
            text={words.publishText}
            checked={consents.publish}
            onChange={(publish) => onChange({ ...consents, publish })}
          />
        )}
        {wanted.includes('forward') && parkNames.length > 0 && (
          <ConsentTick
            title={words.forward(parkNames.join(separator))}
            checked={consents.forward}
            onChange={(forward) => onChange({ ...consents, forward })}
          />
        )}
      </Card>
      {error && <ErrorLine text={words.consentNeeded} />}
      {wanted.includes('recipients') && (
        <RecipientTicks
          offered={recipients}
          ticked={consents.recipients}
          onChange={(ticked) => onChange({ ...consents, recipients: ticked })}
        />
      )}
    </Section>
  )
}

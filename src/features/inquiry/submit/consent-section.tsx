import { View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ConsentTick } from '@/components/check-row/check-row'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { submitCopy } from './copy'

export interface Consents {
  handle: boolean
  forward: boolean
}

export interface ConsentSectionProps {
  consents: Consents
  onChange: (consents: Consents) => void
  operator: string
  /** Names of the chosen parks; without one there is nothing to forward. */
  parkNames: readonly string[]
  separator: string
  /** What is missing, once sending was tried. */
  error: string | undefined
}

/** One empty tick per purpose. */
export function ConsentSection({
  consents,
  onChange,
  operator,
  parkNames,
  separator,
  error,
}: ConsentSectionProps) {
  const words = useCopy(submitCopy)
  return (
    <Section
      title={words.consents}
      lead={
        <View className="row row-wrap inquiry-consent-lead">
          {words.consentsLead}
          <Button variant="text" size="small" onPress={() => go(routes.privacy())}>
            {words.privacy}
          </Button>
        </View>
      }
    >
      <Card className="card-list">
        <ConsentTick
          required
          title={words.handle}
          text={words.handleText(operator)}
          checked={consents.handle}
          onChange={(handle) => onChange({ ...consents, handle })}
        />
        {parkNames.length > 0 && (
          <ConsentTick
            title={words.forward(parkNames.join(separator))}
            checked={consents.forward}
            onChange={(forward) => onChange({ ...consents, forward })}
          />
        )}
      </Card>
      {error !== undefined && (
        <View className="text-sub tone-danger mt-8" {...accessible({ role: 'alert' })}>
          {error}
        </View>
      )}
    </Section>
  )
}

import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ConsentTick } from '@/components/check-row/check-row'
import { ErrorLine } from '@/components/field/error-line'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { registerCopy } from './copy'
import type { RegisterForm } from './use-register-form'

/** One purpose, one empty tick. */
export function RegisterConsent({ form }: { form: RegisterForm }) {
  const words = useCopy(registerCopy)
  return (
    <Section title={words.consents}>
      <Card className="card-list">
        <ConsentTick
          required
          title={words.handle}
          text={words.handleText}
          checked={form.handle}
          onChange={form.setHandle}
        />
      </Card>
      {form.attempted && !form.handle && <ErrorLine text={words.consentNeeded} />}
      <View className="row">
        <Button variant="text" size="small" onPress={() => go(routes.privacy())}>
          {words.privacy}
        </Button>
      </View>
    </Section>
  )
}

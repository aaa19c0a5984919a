import type { Place } from '@contract/content/place'
import type { Policy } from '@contract/content/policy'
import { Card } from '@/components/card/card'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { ListItem } from '@/components/list-item/list-item'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { type Catalog, listOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { type ParkWords, parkCopy } from './copy'
import { relatedPolicies } from './related-policies'

const IN_SHORT = 3

function aboutPolicy(policy: Policy, words: ParkWords): string {
  const hasAmount = policy.items.some(({ amount }) => amount !== undefined)
  const parts = [
    policy.issuedBy,
    words.statuses[policy.status],
    ...(hasAmount ? [] : [words.amountUnpublished]),
  ]
  return parts.join(' · ')
}

export interface PlacePoliciesProps {
  place: Place
  catalog: Catalog
  /** Only the first few. */
  short: boolean
}

/** Policies that name an industry of this place. Whether one applies is not said here. */
export function PlacePolicies({ place, catalog, short }: PlacePoliciesProps) {
  const words = useCopy(parkCopy)
  const related = relatedPolicies(place, listOf(catalog, 'policy'))
  const shown = short ? related.slice(0, IN_SHORT) : related
  return (
    <Section
      title={words.policies}
      link={{ text: words.allPolicies, onPress: () => go(routes.policies()) }}
      lead={words.policiesLead}
    >
      {shown.length === 0 ? (
        <Note icon="document">{words.noPolicies}</Note>
      ) : (
        <ChineseOnly>
          <Card className="card-list">
            {shown.map((policy) => (
              <ListItem
                key={policy.id}
                title={
                  <>
                    {policy.title}
                    {policy.demo && <ExampleMark />}
                  </>
                }
                text={aboutPolicy(policy, words)}
                label={spoken([policy.title, aboutPolicy(policy, words)])}
                onPress={() => go(routes.policy({ id: policy.id }))}
              />
            ))}
          </Card>
        </ChineseOnly>
      )}
    </Section>
  )
}

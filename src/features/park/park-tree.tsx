import type { Place, Vacancy } from '@contract/content/place'
import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { useCopy } from '@/platform/language'
import { parkCopy } from './copy'
import './park-tree.css'
import { PlaceRow } from './place-row'
import type { PlaceBranch } from './place-tree'

export interface ParkTreeProps {
  branch: PlaceBranch
  /** Those of its places that are drawn, in order. */
  places: readonly Place[]
  spaceOf: (place: string) => readonly Vacancy[]
}

interface TierProps {
  name: string
  text: string
  places: readonly Place[]
  spaceOf: ParkTreeProps['spaceOf']
  /** The line ends at its last place. */
  last: boolean
}

function Tier({ name, text, places, spaceOf, last }: TierProps) {
  return (
    <>
      <View className="park-tree-tier">
        <Text className="text-sub text-strong">{name}</Text>
        <Text className="text-cap tone-3">{text}</Text>
      </View>
      {places.map((place, index) => (
        <View
          key={place.id}
          className={`park-tree-node${last && index === places.length - 1 ? ' park-tree-last' : ''}`}
          {...accessible({ role: 'listitem' })}
        >
          <PlaceRow place={place} space={spaceOf(place.id)} />
        </View>
      ))}
    </>
  )
}

/** One 园 with its towns and platforms on a line. Without its 园 the tiers stand alone. */
export function ParkTree({ branch, places, spaceOf }: ParkTreeProps) {
  const words = useCopy(parkCopy)
  const { root } = branch
  const drawn = (some: readonly Place[]) => some.filter((place) => places.includes(place))
  const towns = drawn(branch.towns)
  const platforms = drawn(branch.platforms)
  return (
    <View
      className={`park-tree${root === null ? ' park-tree-rootless' : ''}`}
      {...accessible({ role: 'list' })}
    >
      {root !== null && (
        <View {...accessible({ role: 'listitem' })}>
          <PlaceRow place={root} space={spaceOf(root.id)} />
        </View>
      )}
      {towns.length > 0 && (
        <Tier
          name={words.towns(branch.towns.length)}
          text={words.townsText}
          places={towns}
          spaceOf={spaceOf}
          last={platforms.length === 0}
        />
      )}
      {platforms.length > 0 && (
        <Tier name={words.platforms} text={words.platformsText} places={platforms} spaceOf={spaceOf} last />
      )}
    </View>
  )
}

import type { Place } from '@contract/content/place'
import type { Settings } from '@contract/content/settings'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Screen } from '@/components/screen/screen'
import { Section } from '@/components/section/section'
import { Sheet } from '@/components/sheet/sheet'
import { type Catalog, itemOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { BookablePage } from '../bookable-page'
import { bookableParks } from '../bookable-parks'
import { readVisitWish, type VisitWish } from '../visit-wish'
import { visitCopy } from './copy'
import { ParkChoices } from './park-choices'
import { ParkVisit } from './park-visit'
import './visit.css'

export interface VisitPageProps {
  /** Id of the park the page was opened for. */
  park: string | undefined
  /** What to choose there at first. */
  wish: VisitWish
}

const NOTHING_CHOSEN = readVisitWish({})

function ChoosePark({ parks, onChoose }: { parks: readonly Place[]; onChoose: (id: string) => void }) {
  const words = useCopy(visitCopy)
  return (
    <Screen title={words.title}>
      {parks.length === 0 ? (
        <EmptyState
          icon="calendar"
          title={words.noneTitle}
          text={words.noneText}
          action={{ text: words.ask, onPress: () => go(routes.inquirySubmit()) }}
        />
      ) : (
        <View className="visit-choose">
          <Section title={words.choosePark} lead={words.chooseParkText}>
            <Card className="card-list">
              <ParkChoices parks={parks} onChoose={onChoose} />
            </Card>
          </Section>
        </View>
      )}
    </Screen>
  )
}

function Content({
  catalog,
  settings,
  park,
  wish,
}: VisitPageProps & { catalog: Catalog; settings: Settings }) {
  const words = useCopy(visitCopy)
  const [chosen, setChosen] = useState(park)
  const [choosing, setChoosing] = useState(false)
  const parks = bookableParks(catalog)
  const place = chosen === undefined ? undefined : itemOf(catalog, 'place', chosen)
  const choose = (id: string) => {
    setChosen(id)
    setChoosing(false)
  }
  if (place === undefined) return <ChoosePark parks={parks} onChoose={choose} />
  return (
    <ParkVisit
      key={place.id}
      park={place}
      wish={place.id === park ? wish : NOTHING_CHOSEN}
      catalog={catalog}
      settings={settings}
      onChangePark={() => setChoosing(true)}
      parkSheet={
        <Sheet open={choosing} title={words.choosePark} onClose={() => setChoosing(false)}>
          <ParkChoices parks={parks} onChoose={choose} />
        </Sheet>
      }
    />
  )
}

/** 预约参观: the park first, then day, time, people and whom to answer. */
export function VisitPage({ park, wish }: VisitPageProps) {
  const words = useCopy(visitCopy)
  return (
    <BookablePage module="visits" icon="calendar" words={words}>
      {(catalog, settings) => <Content catalog={catalog} settings={settings} park={park} wish={wish} />}
    </BookablePage>
  )
}

import type { Place } from '@contract/content/place'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { CorrectionLink } from '@/components/correction-link/correction-link'
import { PlaceDrawing } from '@/components/place-drawing/place-drawing'
import { PageTabs } from '@/components/segment/page-tabs'
import { type Catalog, listOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { type PlaceTab, parkCopy } from './copy'
import { PlaceAdvantages } from './place-advantages'
import './place-detail.css'
import { PlaceFacts } from './place-facts'
import { PlaceFigures } from './place-figures'
import { PlaceHead } from './place-head'
import { PlaceLocation } from './place-location'
import { PlacePolicies } from './place-policies'
import { PlaceSpace } from './place-space'
import { SuitedTo } from './suited-to'

/** What the district offers besides reading; a module that is switched off is not drawn. */
export interface PlaceOffers {
  policies: boolean
  inquiries: boolean
}

export interface PlaceDetailProps {
  place: Place
  catalog: Catalog
  offers: PlaceOffers
}

/** Everything about one place. The overview holds all of it in short, the other tabs one part in full. */
export function PlaceDetail({ place, catalog, offers }: PlaceDetailProps) {
  const words = useCopy(parkCopy)
  const [tab, setTab] = useState<PlaceTab>('overview')
  const vacancies = listOf(catalog, 'vacancy').filter((vacancy) => vacancy.place === place.id)
  const tabs = (['overview', 'space', 'advantages', 'policies', 'location'] as const).filter(
    (value) => value !== 'policies' || offers.policies,
  )
  const shows = (part: PlaceTab) => tab === 'overview' || tab === part
  return (
    <>
      <PlaceDrawing size="hero" place={place} />
      <View className="screen-gutter">
        <PlaceHead place={place} catalog={catalog} />
        <PlaceFigures place={place} vacancies={vacancies} />
      </View>
      <View className="place-tabs">
        <PageTabs
          label={words.tabsLabel}
          options={tabs.map((value) => ({ value, text: words.tabs[value] }))}
          value={tab}
          onChange={setTab}
        />
      </View>
      <View className="screen-gutter place-parts">
        {tab === 'overview' && <SuitedTo place={place} />}
        {shows('space') && (
          <PlaceSpace
            vacancies={vacancies}
            {...(tab === 'overview' ? { onShowAll: () => setTab('space') } : {})}
          />
        )}
        {shows('advantages') && <PlaceAdvantages place={place} catalog={catalog} />}
        {shows('advantages') && <PlaceFacts place={place} catalog={catalog} />}
        {offers.policies && shows('policies') && (
          <PlacePolicies place={place} catalog={catalog} short={tab === 'overview'} />
        )}
        {shows('location') && <PlaceLocation place={place} canAsk={offers.inquiries} />}
        <CorrectionLink kind="place" id={place.id} />
      </View>
    </>
  )
}

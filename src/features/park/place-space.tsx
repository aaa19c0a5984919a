import type { Vacancy } from '@contract/content/place'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { FootNote } from '@/components/foot-note/foot-note'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'
import { parkCopy } from './copy'
import { useToday } from './use-today'
import { VacancyRow } from './vacancy-row'

const IN_SHORT = 3

export interface PlaceSpaceProps {
  vacancies: readonly Vacancy[]
  /** Given where only the first ones are shown: the way to all of them. */
  onShowAll?: () => void
}

/** 可租载体: what was verified last stands first. */
export function PlaceSpace({ vacancies, onShowAll }: PlaceSpaceProps) {
  const words = useCopy(parkCopy)
  const today = useToday()
  const ordered = [...vacancies].sort(
    (a, b) => b.verifiedAt.localeCompare(a.verifiedAt) || a.id.localeCompare(b.id),
  )
  const shown = onShowAll === undefined ? ordered : ordered.slice(0, IN_SHORT)
  const link =
    onShowAll === undefined || ordered.length <= IN_SHORT
      ? {}
      : { link: { text: words.allVacancies(ordered.length), onPress: onShowAll } }
  return (
    <Section title={words.vacancies} {...link}>
      {shown.length === 0 ? (
        <Note icon="building">{words.noVacancy}</Note>
      ) : (
        <>
          <Card className="card-list">
            {shown.map((vacancy) => (
              <VacancyRow key={vacancy.id} vacancy={vacancy} today={today} />
            ))}
          </Card>
          <FootNote>
            <View>
              {vacancies.some(({ demo }) => demo) ? words.vacanciesAreExamples : words.vacanciesNote}
            </View>
          </FootNote>
        </>
      )}
    </Section>
  )
}

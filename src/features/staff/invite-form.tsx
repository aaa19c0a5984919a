import type { StaffRole } from '@contract/define-action'
import { View } from '@tarojs/components'
import { loadedData } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { CheckRow } from '@/components/check-row/check-row'
import { ChipGroup } from '@/components/chip/chip-group'
import { Field } from '@/components/field/field'
import { Note } from '@/components/note/note'
import { TextField } from '@/components/text-field/text-field'
import { type Catalog, listOf, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { staffCopy } from './copy'
import type { Invitation } from './use-invitation'

const roles: readonly StaffRole[] = ['park', 'officer', 'legal', 'admin']
const withStaff: readonly string[] = ['park', 'town', 'platform', 'special_park']
const NAME_MAX = 60

function parkOptions(catalog: Catalog | undefined) {
  if (catalog === undefined) return []
  return listOf(catalog, 'place')
    .filter(({ kind }) => withStaff.includes(kind))
    .sort((one, other) => one.order - other.order)
    .map(({ id, shortName, name }) => ({ value: id, text: shortName ?? name }))
}

function Roles({ invitation }: { invitation: Invitation }) {
  const words = useCopy(staffCopy)
  const { roles: chosen, setRoles, problemOf } = invitation
  const problem = problemOf('roles')
  return (
    <Field
      label={words.inviteRoles}
      hint={words.inviteRolesHint}
      {...(problem === undefined ? {} : { error: problem })}
    >
      <Card className="card-list">
        {roles.map((role) => (
          <CheckRow
            key={role}
            title={words.roles[role]}
            text={words.roleTexts[role]}
            checked={chosen.includes(role)}
            onChange={(on) => setRoles(on ? [...chosen, role] : chosen.filter((other) => other !== role))}
          />
        ))}
      </Card>
    </Field>
  )
}

/** Name, roles and, for a park's colleague, the parks. */
export function InviteForm({ invitation }: { invitation: Invitation }) {
  const words = useCopy(staffCopy)
  const catalog = loadedData(useCatalog().state)
  const { name, setName, places, setPlaces, forParks, problemOf, problem, busy, make } = invitation
  const nameProblem = problemOf('name')
  const placesProblem = problemOf('places')
  return (
    <>
      <View className="tone-2">{words.inviteLead}</View>
      <TextField
        label={words.inviteName}
        hint={words.inviteNameHint}
        value={name}
        onChange={setName}
        maxLength={NAME_MAX}
        {...(nameProblem === undefined ? {} : { error: nameProblem })}
      />
      <Roles invitation={invitation} />
      {forParks && (
        <Field
          label={words.invitePlaces}
          hint={words.invitePlacesHint}
          {...(placesProblem === undefined ? {} : { error: placesProblem })}
        >
          <ChipGroup
            choose="many"
            label={words.invitePlaces}
            options={parkOptions(catalog)}
            value={places}
            onChange={setPlaces}
          />
        </Field>
      )}
      {problem !== undefined && (
        <Note tone="danger" icon="alert-circle" announce className="mt-16">
          {problem}
        </Note>
      )}
      <View className="mt-24">
        <Button wide busy={busy} onPress={() => void make()}>
          {words.inviteMake}
        </Button>
      </View>
    </>
  )
}

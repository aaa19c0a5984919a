import type { OutputOf } from '@contract/actions'
import type { StaffRole } from '@contract/define-action'
import { useState } from 'react'
import { useAction } from '@/platform/query/use-action'

/** An invitation that was made; its code is shown once and kept nowhere. */
export interface MadeInvitation extends OutputOf<'staff.invite'> {
  name: string
}

/** The invitation form, and the code it brought. */
export function useInvitation() {
  const inviting = useAction('staff.invite')
  const [name, setName] = useState('')
  const [roles, setRoles] = useState<StaffRole[]>([])
  const [places, setPlaces] = useState<string[]>([])
  const [made, setMade] = useState<MadeInvitation | undefined>(undefined)
  const forParks = roles.includes('park')
  const problemOf = (field: string) =>
    inviting.error?.fields?.find(({ path }) => path === field || path.startsWith(`${field}.`))?.message
  return {
    name,
    setName: (value: string) => {
      inviting.clearError()
      setName(value)
    },
    roles,
    setRoles: (value: StaffRole[]) => {
      inviting.clearError()
      setRoles(value)
    },
    places,
    setPlaces,
    forParks,
    made,
    busy: inviting.busy,
    refused: inviting.error?.code === 'FORBIDDEN',
    problemOf,
    /** What is wrong with it as a whole. */
    problem: inviting.error?.fields === undefined ? inviting.error?.message : undefined,
    make: async () => {
      const outcome = await inviting.run({ name, roles, places: forParks ? places : [] })
      if (outcome?.ok === true) setMade({ ...outcome.data, name: name.trim() })
    },
    again: () => {
      setMade(undefined)
      setName('')
      setRoles([])
      setPlaces([])
    },
  }
}

export type Invitation = ReturnType<typeof useInvitation>

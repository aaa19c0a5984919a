import type { OutputOf } from '@contract/actions'
import type { StaffRole } from '@contract/define-action'
import { useState } from 'react'
import { fieldErrorsOf } from '@/platform/form/check-input'
import { useCopy, useLanguage } from '@/platform/language'
import { useAction } from '@/platform/query/use-action'
import { staffCopy } from './copy'
import { invitationProblems } from './invitation-problems'

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
  const [attempted, setAttempted] = useState(false)
  const language = useLanguage()
  const { invitePlacesNeeded: placesNeeded } = useCopy(staffCopy)
  const forParks = roles.includes('park')
  const input = { name, roles, places: forParks ? places : [] }
  const found = invitationProblems(input, { language, placesNeeded })
  const problems = attempted ? { ...fieldErrorsOf(inviting.error?.fields ?? []), ...found } : {}
  const problemOf = (field: string) =>
    Object.entries(problems).find(([path]) => path === field || path.startsWith(`${field}.`))?.[1]
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
      setAttempted(true)
      if (Object.keys(found).length > 0) return
      const outcome = await inviting.run(input)
      if (outcome?.ok === true) setMade({ ...outcome.data, name: name.trim() })
    },
    again: () => {
      setMade(undefined)
      setAttempted(false)
      setName('')
      setRoles([])
      setPlaces([])
    },
  }
}

export type Invitation = ReturnType<typeof useInvitation>

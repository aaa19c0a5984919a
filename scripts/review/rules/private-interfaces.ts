import { interfacesUsed } from '../build/interfaces-used'
import {
  exactLocationInterfaces,
  locationInterfaces,
  privateInformation,
  privateInterfaces,
} from '../private-interfaces'
import { purposes } from '../purposes'
import type { Rule } from './rule'

/** How an app takes part in asking for consent, instead of leaving it to a dialog that says nothing. */
const CONSENT: ReadonlySet<string> = new Set(['onNeedPrivacyAuthorization', 'requirePrivacyAuthorize'])

type Used = ReadonlyMap<string, string>

function undeclaredPurposes(used: Used): string[] {
  return privateInformation.flatMap(({ key, title, interfaces }) => {
    const one = interfaces.find((name) => used.has(name))
    const declared = Object.hasOwn(purposes, key)
    if (one !== undefined && !declared)
      return [`${used.get(one)} uses ${one}; ${key} (${title}) has no purpose`]
    return one === undefined && declared
      ? [`a purpose is declared for ${key} (${title}), nothing uses it`]
      : []
  })
}

function placeProblems(used: Used, declared: readonly string[]): string[] {
  const places = locationInterfaces.filter((name) => used.has(name))
  return [
    ...exactLocationInterfaces.flatMap((name) => {
      if (used.has(name)) return [`${used.get(name)} uses ${name}: only getFuzzyLocation is allowed`]
      return declared.includes(name) ? [`app.json declares ${name}: only getFuzzyLocation is allowed`] : []
    }),
    ...places
      .filter((name) => !declared.includes(name))
      .map((name) => `${used.get(name)} uses ${name}, requiredPrivateInfos of app.json does not name it`),
    ...declared
      .filter((name) => !used.has(name))
      .map((name) => `requiredPrivateInfos of app.json names ${name}, nothing uses it`),
  ]
}

/** What touches personal information is declared, asked for and has a purpose; nothing else is declared. */
export const privateInterfacesRule: Rule = {
  name: 'personal information',
  check(build) {
    const used = interfacesUsed(build, privateInterfaces)
    const asks = interfacesUsed(build, CONSENT).size > 0
    const first = [...used.keys()][0]
    return [
      ...(first !== undefined && build.app.__usePrivacyCheck__ !== true
        ? [`${used.get(first)} uses ${first}, __usePrivacyCheck__ is not set in app.json`]
        : []),
      ...(first !== undefined && !asks
        ? [`${used.get(first)} uses ${first}, no script asks for consent`]
        : []),
      ...undeclaredPurposes(used),
      ...placeProblems(used, build.app.requiredPrivateInfos ?? []),
    ]
  },
}

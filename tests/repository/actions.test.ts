import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { actions } from '@contract/actions'
import { errorTable } from '@contract/errors'
import { deployments } from '../../cloudfunctions/deployment'
import { ROOT, textOf } from './source-files'

const names = Object.keys(actions) as (keyof typeof actions)[]

const kebab = (verb: string) => verb.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)

function handlerFile(name: string): string {
  const [area = '', verb = ''] = name.split('.')
  return `cloudfunctions/${area}/${kebab(verb)}.ts`
}

describe('every action', () => {
  it.each(names)('%s is listed under its own name', (name) => {
    expect(actions[name].name).toBe(name)
  })

  it.each(names)('%s has a handler in a file of its name', (name) => {
    expect(existsSync(join(ROOT, handlerFile(name)))).toBe(true)
    expect(textOf(handlerFile(name))).toContain(`Handler<'${name}'>`)
  })

  it.each(names)('%s is answered by a function that is deployed', (name) => {
    expect(Object.keys(deployments)).toContain(name.slice(0, name.indexOf('.')))
  })

  it.each(names)('%s refuses with codes of the table only, each once', (name) => {
    const { errors } = actions[name]
    expect(errors.filter((code) => !(code in errorTable))).toEqual([])
    expect(new Set(errors).size).toBe(errors.length)
  })
})

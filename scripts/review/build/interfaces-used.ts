import { traverse, type types } from '@babel/core'
import type { ScriptTree } from './parse-script'
import type { WeappBuild } from './weapp-build'

type Node = types.Node

const OPEN_TYPE = /open-type="(?<value>[A-Za-z]+)"/gu

/** The name of a property that is asked for by a fixed name, `undefined` for one that is computed. */
function fixedName(
  key: { type: string; name?: unknown; value?: unknown },
  computed: boolean,
): string | undefined {
  if (!computed && key.type === 'Identifier') return String(key.name)
  return key.type === 'StringLiteral' ? String(key.value) : undefined
}

/** How a build writes Taro or `wx` itself: `wx`, `i()` or `i.default`. Anything may have a method `request`. */
function isPlatform(node: Node): boolean {
  if (node.type === 'Identifier') return node.name === 'wx'
  if (node.type === 'CallExpression') return node.callee.type === 'Identifier' && node.arguments.length === 0
  return node.type === 'MemberExpression' && fixedName(node.property, node.computed) === 'default'
}

/** The interfaces, out of those looked for, that a script names. */
function inScript(tree: ScriptTree, wanted: ReadonlySet<string>): string[] {
  const found = new Set<string>()
  const note = (name: string | undefined) => {
    if (name !== undefined && wanted.has(name)) found.add(name)
  }
  traverse(tree, {
    MemberExpression({ node: { object, property, computed } }) {
      const name = fixedName(property, computed)
      if (name === undefined) return
      const ofCloud =
        object.type === 'MemberExpression' && fixedName(object.property, object.computed) === 'cloud'
      note(ofCloud ? `cloud.${name}` : name)
      if (isPlatform(object)) note(`wx.${name}`)
    },
    ObjectPattern({ node: { properties } }) {
      for (const property of properties) {
        if (property.type === 'ObjectProperty') note(fixedName(property.key, property.computed))
      }
    },
    // A button asks for it by its open-type, which Taro hands to the template as a value.
    ObjectProperty({ node: { key, computed, value } }) {
      if (fixedName(key, computed) === 'openType' && value.type === 'StringLiteral') {
        note(`open-type=${value.value}`)
      }
    },
  })
  return [...found]
}

function inTemplate(text: string, wanted: ReadonlySet<string>): string[] {
  return [...text.matchAll(OPEN_TYPE)]
    .map((match) => `open-type=${match.groups?.value ?? ''}`)
    .filter((name) => wanted.has(name))
}

/**
 * Which of the interfaces in question a build really uses, each with the first file that does: `chooseMedia` of
 * whatever object, `wx.request` of the platform only, `cloud.uploadFile`, `open-type=getPhoneNumber`. The list of
 * names that Taro's runtime carries is no use.
 */
export function interfacesUsed(build: WeappBuild, wanted: ReadonlySet<string>): Map<string, string> {
  const used = new Map<string, string>()
  const note = (path: string, names: readonly string[]) => {
    for (const name of names) if (!used.has(name)) used.set(name, path)
  }
  for (const { path, tree } of build.scripts) note(path, inScript(tree, wanted))
  for (const { path, text } of build.files) {
    if (path.endsWith('.wxml')) note(path, inTemplate(text, wanted))
  }
  return used
}

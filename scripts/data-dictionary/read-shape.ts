import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** An interface in a file of this repository. */
export interface Shape {
  file: string
  name: string
}

export interface Field {
  name: string
  type: string
  /** Its doc comment on one line; empty without one. */
  means: string
}

export interface ReadShape extends Shape {
  means: string
  /** Names of the interfaces whose fields come on top. */
  extends: string[]
  fields: Field[]
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()

function commentOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  return oneLine(comments.map((comment) => ts.getTextOfJSDocComment(comment.comment) ?? '').join(' '))
}

function fieldOf(member: ts.TypeElement, source: ts.SourceFile): Field[] {
  if (!ts.isPropertySignature(member)) return []
  const name = `${member.name.getText(source)}${member.questionToken === undefined ? '' : '?'}`
  return [{ name, type: oneLine(member.type?.getText(source) ?? ''), means: commentOf(member) }]
}

/** The fields of an interface with their types and doc comments. Throws when the file has no such interface. */
export function readShape({ file, name }: Shape): ReadShape {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = source.statements.find(
    (one): one is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(one) && one.name.text === name,
  )
  if (found === undefined) throw new Error(`${file} has no interface ${name}`)
  return {
    file,
    name,
    means: commentOf(found),
    extends: (found.heritageClauses ?? []).flatMap((clause) =>
      clause.types.map((type) => type.getText(source)),
    ),
    fields: found.members.flatMap((member) => fieldOf(member, source)),
  }
}

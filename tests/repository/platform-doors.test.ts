import ts from 'typescript'
import { sourcesUnder, textOf } from './source-files'

/** Browser and WeChat globals that only `src/platform` touches. */
const GLOBALS = new Set(['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'wx'])

/** A file for the web build only may use the page it stands in. */
const isOutsidePlatform = (path: string) => !path.startsWith('src/platform/') && !/\.h5\.tsx?$/u.test(path)

const files = sourcesUnder('src').filter(isOutsidePlatform)

function parse(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
}

function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node)
  node.forEachChild((child) => visit(child, each))
}

/** Names a file declares itself, as variables, parameters or parts of a pattern. */
function declaredNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  visit(source, (node) => {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)
    if (declares && ts.isIdentifier(node.name)) names.add(node.name.text)
  })
  return names
}

/** Globals whose properties a file reads, such as `window` in `window.name`. */
function globalsUsed(source: ts.SourceFile): string[] {
  const own = declaredNames(source)
  const used = new Set<string>()
  visit(source, (node) => {
    const isAccess = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
    if (!isAccess || !ts.isIdentifier(node.expression)) return
    const { text } = node.expression
    if (GLOBALS.has(text) && !own.has(text)) used.add(text)
  })
  return [...used]
}

/** What a file takes from Taro besides hooks of the page's life and types. */
function taroImports(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return []
    if (statement.moduleSpecifier.text !== '@tarojs/taro') return []
    const clause = statement.importClause
    if (clause === undefined || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return []
    const bindings = clause.namedBindings
    const named = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : []
    const whole = clause.name !== undefined || (bindings !== undefined && ts.isNamespaceImport(bindings))
    const calls = named.filter((one) => !one.isTypeOnly && !/^use[A-Z]/u.test(one.name.text))
    return [...(whole ? ['Taro'] : []), ...calls.map((one) => one.name.text)]
  })
}

const sources = files.map((path) => parse(path, textOf(path)))

const violations = (find: (source: ts.SourceFile) => string[]) =>
  sources.flatMap((source) => find(source).map((name) => `${source.fileName}: ${name}`))

describe('outside src/platform', () => {
  it('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(100)
  })

  it('nobody calls Taro, only hooks of the page are used', () => {
    expect(violations(taroImports)).toEqual([])
  })

  it('nobody touches the browser or WeChat', () => {
    expect(violations(globalsUsed)).toEqual([])
  })

  it.each([
    ["import Taro from '@tarojs/taro'", ['Taro']],
    ["import * as Taro from '@tarojs/taro'", ['Taro']],
    ["import { navigateTo, useDidShow } from '@tarojs/taro'", ['navigateTo']],
    ["import type { PageInstance } from '@tarojs/taro'", []],
  ])('%s is seen', (code, found) => {
    expect(taroImports(parse('sabotage.ts', code))).toEqual(found)
  })

  it.each([
    ['window.scrollTo(0, 0)', ['window']],
    ["localStorage['key'] = '1'", ['localStorage']],
    ['wx.login()', ['wx']],
    ['const { window } = policy; window.from', []],
    ["const icon = 'document'", []],
  ])('%s is judged rightly', (code, found) => {
    expect(globalsUsed(parse('sabotage.ts', code))).toEqual(found)
  })
})

import ts from 'typescript'
import { sourcesUnder, textOf } from './source-files'

/** Browser and WeChat globals that only `src/platform` touches. */
const GLOBALS = new Set(['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'wx'])

/** A file for the web build only may use the page it stands in. */
const isOutsidePlatform = (path: string) => !path.startsWith('src/platform/') && !/\.h5\.tsx?$/u.test(path)

const files = sourcesUnder('src').filter(isOutsidePlatform)

const parsed = new Map<string, ts.SourceFile>()

function parse(path: string): ts.SourceFile {
  const known = parsed.get(path)
  if (known !== undefined) return known
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true, kind)
  parsed.set(path, source)
  return source
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
function globalsUsed(path: string): string[] {
  const source = parse(path)
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
function taroImports(path: string): string[] {
  return parse(path).statements.flatMap((statement) => {
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

const violations = (find: (path: string) => string[]) =>
  files.flatMap((path) => find(path).map((name) => `${path}: ${name}`))

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
})

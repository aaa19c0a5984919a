import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** What `lean-templates.ts` leaves out of the templates, as a page would write it. */
const TOUCH = ['onTouchStart', 'onTouchMove', 'onTouchEnd', 'onTouchCancel', 'onLongTap', 'onLongPress']
const ANIMATION = [
  'animation',
  'onAnimationStart',
  'onAnimationIteration',
  'onAnimationEnd',
  'onTransitionEnd',
]
const LEFT_OUT: Record<string, readonly string[]> = {
  View: [...TOUCH, ...ANIMATION, 'hoverStopPropagation'],
  Text: [...TOUCH, 'selectable', 'space', 'decode', 'overflow', 'maxLines'],
}

/** Every attribute of a `View` or `Text` that WeChat would never see, as `View onTouchStart`. */
function unseen(code: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const element = node.tagName.getText()
      for (const attribute of node.attributes.properties) {
        const name = attribute.name?.getText() ?? ''
        if (LEFT_OUT[element]?.includes(name)) found.push(`${element} ${name}`)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('page.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}

const pages = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.tsx'),
)

describe('the templates of the WeChat build', () => {
  it('know every attribute that a View or a Text of ours has', () => {
    expect(pages.length).toBeGreaterThan(100)
    const all = pages.flatMap((path) =>
      unseen(readFileSync(join('src', path), 'utf8')).map((what) => `${path}: ${what}`),
    )
    expect(all).toEqual([])
  })

  it.each([
    ['<View onTouchStart={start} />', 'View onTouchStart'],
    ['<Text selectable>{text}</Text>', 'Text selectable'],
  ])('do not know %s', (code, what) => {
    expect(unseen(code)).toEqual([what])
  })
})

import { compileStyle } from './compile-style'
import { templateAttributes } from './template-attributes'

const styles: Record<string, string> = {
  'app.wxss': '@import "./common.wxss";.b{color:red}',
  'common.wxss': 'page{width:750rpx}',
  'pages/a/index.wxss': '@import "../part.wxss";view.c,.d text{margin:-15rpx 10px}',
  'pages/part.wxss': '@keyframes f{from{opacity:0}}page{color:blue}',
  'self.wxss': '@import "./self.wxss";',
}

function read(path: string): string {
  const text = styles[path]
  if (text === undefined) throw new Error(`${path} is not there`)
  return text
}

describe('a stylesheet of the build becomes CSS', () => {
  it('with imports in place, rpx by the width of the screen and WeChat names of elements', () => {
    expect(compileStyle({ path: 'app.wxss', read })).toBe('wx-page{width:100vw}.b{color:red}')
  })

  it('that holds on its page alone, and weighs what it weighed', () => {
    const page = ':where(wx-page[data-page="pages/a/index"])'
    expect(compileStyle({ path: 'pages/a/index.wxss', page: 'pages/a/index', read })).toBe(
      `@keyframes f{from{opacity:0}}${page}{color:blue}${page} wx-view.c,${page} .d wx-text{margin:-2vw 10px}`,
    )
  })

  it.each([
    ['self.wxss', 'imports itself'],
    ['none.wxss', 'is not there'],
  ])('and %s is refused', (path, reason) => {
    expect(() => compileStyle({ path, read })).toThrow(reason)
  })
})

describe('the templates of the build', () => {
  it('say which properties each element is given, and not its events or its looks', () => {
    const text =
      '<view class="a" aria-role="{{r}}" bindtap="eh" data-sid="1"><view id="b"/></view><own x="1"/><block wx:if="{{a}}"/>'
    expect(templateAttributes([text, '<text decode="{{d}}">t</text>'], ['own'])).toEqual({
      view: ['aria-role'],
      text: ['decode'],
    })
  })

  it('are refused when they show an element that is not drawn here', () => {
    expect(() => templateAttributes(['<map latitude="1"/>'], [])).toThrow('does not draw <map>')
  })
})

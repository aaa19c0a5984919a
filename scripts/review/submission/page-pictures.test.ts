import { screens } from '../../../tests/screens/pages'
import { sourcePages } from '../rules/pages'
import { picturesOfPages } from './page-pictures'

describe('the picture of a page', () => {
  it('is one without a tap before it, where there is one', () => {
    const pictures = picturesOfPages([
      { name: 'tapped', path: '/pages/a/index?id=1', act: () => undefined },
      { name: 'plain', path: '/pages/a/index' },
      { name: 'only-tapped', path: '/pages/b/index', act: () => undefined },
      { name: 'home', path: '/?scene=s%3Aa' },
    ])
    expect(pictures).toEqual({
      'pages/a/index': 'plain',
      'pages/b/index': 'only-tapped',
      'pages/tabs/home/index': 'home',
    })
  })

  it('is there for every page', () => {
    const pictures = picturesOfPages(screens)
    expect(sourcePages.filter((page) => pictures[page] === undefined)).toEqual([])
  })
})

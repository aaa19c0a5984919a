import type { ContentSource } from '@contract/content/source'
import type { Catalogue } from '@/platform/language'

export interface NewsWords {
  title: string
  more: string
  failed: string
  failedOne: string
  lead: string
  none: { title: string; text: string; home: string }
  gone: { title: string; text: string; action: string }
  off: { title: string; text: string }
  year: (year: number) => string
  yearUnknown: string
  separator: string
  kinds: Record<ContentSource['kind'], string>
  digestNote: string
  source: string
  originalTitle: string
  material: string
  nature: string
  note: string
  related: string
  kindOf: { place: string; policy: string }
}

/** What the articles say around their digests. */
export const newsCopy: Catalogue<NewsWords> = {
  zh: {
    title: '资讯',
    more: '更多',
    failed: '没能打开资讯',
    failedOne: '没能打开这篇资讯',
    lead: '每篇都是我们写的摘要，年份是资料讲的年份，不是网页的日期。',
    none: { title: '还没有资讯', text: '有了新的资料会放在这里。', home: '回首页' },
    gone: { title: '没有找到这篇资讯', text: '它可能已经撤下。可以看看别的。', action: '看全部资讯' },
    off: { title: '资讯栏目没有开放', text: '本区暂时没有开放这个栏目。' },
    year: (year) => `资料年份 ${year}`,
    yearUnknown: '资料年份未述',
    separator: ' · ',
    kinds: {
      government_report: '政府工作报告',
      official: '官方文件',
      official_mirror: '官方文件的转载',
      news: '媒体报道',
      web_rewrite: '网页文章',
    },
    digestNote: '摘要，不是原文',
    source: '出处',
    originalTitle: '原标题',
    material: '资料年份',
    nature: '性质',
    note: '说明',
    related: '文中提到',
    kindOf: { place: '园区', policy: '政策' },
  },
  en: {
    title: 'News',
    more: 'More',
    failed: 'The articles could not be opened',
    failedOne: 'This article could not be opened',
    lead: 'Our own digests, in Chinese only. The year is the one the material speaks of, not the date of a page.',
    none: { title: 'No articles yet', text: 'New material will stand here.', home: 'Home' },
    gone: {
      title: 'This article was not found',
      text: 'It may have been taken down. There are others.',
      action: 'All articles',
    },
    off: { title: 'News is not offered', text: 'This district does not offer this part now.' },
    year: (year) => `Material of ${year}`,
    yearUnknown: 'Year of the material not stated',
    separator: ' · ',
    kinds: {
      government_report: 'Government work report',
      official: 'Official document',
      official_mirror: 'Copy of an official document',
      news: 'Press report',
      web_rewrite: 'Web article',
    },
    digestNote: 'A digest in Chinese, not the text itself',
    source: 'Source',
    originalTitle: 'Title',
    material: 'Year',
    nature: 'Kind',
    note: 'Note',
    related: 'Named in the text',
    kindOf: { place: 'Park', policy: 'Policy' },
  },
}

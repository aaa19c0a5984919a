import type { Catalogue } from '@/platform/language'

const zh = {
  make: '存成图片',
  saved: '图片已保存到下载',
  failed: '没能做成图片。请稍后再试，或截屏保存。',
}

export const carryAwayCopy: Catalogue<typeof zh> = {
  zh,
  en: {
    make: 'Save as a picture',
    saved: 'The picture is in your downloads',
    failed: 'The picture could not be made. Please try again later, or take a screenshot.',
  },
}

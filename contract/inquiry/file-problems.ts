import type { Locale } from '../errors'

/** What can be wrong with one file. */
export type FileProblem = 'missing' | 'wrong_type' | 'too_large' | 'damaged' | 'empty'

type Words = Record<FileProblem, (name: string) => string>

/** What the user reads beside the file, on the device before it is sent and from the server after. */
export const fileProblems: Record<Locale, Words> = {
  zh: {
    missing: (name) => `“${name}”没有传完，请重新上传或移除`,
    wrong_type: (name) => `“${name}”不是图片或 PDF，请换一个文件`,
    too_large: (name) => `“${name}”太大了：图片压缩后不超过 2 MB，PDF 不超过 10 MB`,
    damaged: (name) => `“${name}”打不开，可能已损坏，请换一个文件`,
    empty: (name) => `“${name}”是空的，请换一个文件`,
  },
  en: {
    missing: (name) => `"${name}" did not arrive; please upload it again or remove it`,
    wrong_type: (name) => `"${name}" is neither a picture nor a PDF; please choose another`,
    too_large: (name) => `"${name}" is too large: pictures up to 2 MB once reduced, PDFs up to 10 MB`,
    damaged: (name) => `"${name}" cannot be read and may be damaged; please choose another`,
    empty: (name) => `"${name}" is empty; please choose another`,
  },
}

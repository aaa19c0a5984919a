import type { Catalogue } from '@/platform/language'

interface AttachmentWords {
  title: string
  aside: (count: number, most: number) => string
  limits: string
  fromChat: string
  addPictures: string
  addDocuments: string
  addFromChat: string
  preparing: string
  sending: (percent: number) => string
  sent: (size: string) => string
  failed: string
  retry: string
  retryFile: (name: string) => string
  remove: string
  removeFile: (name: string) => string
  progressOf: (name: string) => string
  mayFollow: (count: number) => string
  full: (most: number) => string
}

export const attachmentCopy: Catalogue<AttachmentWords> = {
  zh: {
    title: '附件',
    aside: (count, most) => (count === 0 ? '选填' : `已选 ${count} / ${most}`),
    limits: '最多 9 个文件。图片每张不超过 10 MB，会自动压缩；PDF 每个不超过 10 MB。',
    fromChat: 'PDF 请先发给“文件传输助手”，再从聊天中选。',
    addPictures: '加图片',
    addDocuments: '加 PDF',
    addFromChat: '从聊天中选文件',
    preparing: '正在处理',
    sending: (percent) => `正在上传 ${percent}%`,
    sent: (size) => `已上传 · ${size}`,
    failed: '没有传完，请检查网络后重试',
    retry: '重试',
    retryFile: (name) => `重试 ${name}`,
    remove: '移除',
    removeFile: (name) => `移除 ${name}`,
    progressOf: (name) => `${name} 的上传进度`,
    mayFollow: (count) => `还有 ${count} 个文件没传好，不影响先提交，之后可在诉求里补充。`,
    full: (most) => `已到 ${most} 个，要换请先移除一个。`,
  },
  en: {
    title: 'Attachments',
    aside: (count, most) => (count === 0 ? 'Optional' : `${count} of ${most}`),
    limits: 'Up to 9 files. Pictures up to 10 MB each, reduced automatically; PDFs up to 10 MB each.',
    fromChat: 'Send a PDF to "File Transfer" in WeChat first, then choose it from the chat.',
    addPictures: 'Add pictures',
    addDocuments: 'Add a PDF',
    addFromChat: 'Choose from a chat',
    preparing: 'Preparing',
    sending: (percent) => `Uploading ${percent}%`,
    sent: (size) => `Uploaded · ${size}`,
    failed: 'It did not arrive; please check the network and try again',
    retry: 'Try again',
    retryFile: (name) => `Try ${name} again`,
    remove: 'Remove',
    removeFile: (name) => `Remove ${name}`,
    progressOf: (name) => `Upload of ${name}`,
    mayFollow: (count) =>
      count === 1
        ? '1 file is not uploaded yet. You may submit now and add it to the inquiry later.'
        : `${count} files are not uploaded yet. You may submit now and add them to the inquiry later.`,
    full: (most) => `That is ${most} files; remove one to choose another.`,
  },
}

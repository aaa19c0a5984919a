import { Text, View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { accessible } from '../accessible'
import { Button } from '../button/button'
import { readableSize } from '../file-list/readable-size'
import { Icon } from '../icon/icon'
import { ProgressBar } from '../progress-bar/progress-bar'
import type { Attachment } from './attachment'
import { attachmentCopy } from './copy'

export interface AttachmentRowProps {
  file: Attachment
  onRetry: () => void
  onRemove: () => void
}

function useStateText({ state, progress, size, problem }: Attachment): string {
  const words = useCopy(attachmentCopy)
  switch (state) {
    case 'preparing':
      return words.preparing
    case 'sending':
      return words.sending(Math.round(progress * 100))
    case 'sent':
      return words.sent(readableSize(size))
    default:
      return problem ?? words.failed
  }
}

/** One file on its way: how far, what is wrong, sending it again, leaving it out. */
export function AttachmentRow({ file, onRetry, onRemove }: AttachmentRowProps) {
  const words = useCopy(attachmentCopy)
  const text = useStateText(file)
  const isWrong = file.state === 'failed' || file.state === 'refused'
  return (
    <View className="attachment-row" {...accessible({ role: 'listitem' })}>
      <Icon name={isWrong ? 'alert-circle' : 'attachment'} size={20} />
      <View className="grow attachment-words">
        <View className="attachment-name">{file.name}</View>
        <View
          className={`text-sub ${isWrong ? 'tone-danger' : 'tone-3'}`}
          {...accessible({ role: isWrong ? 'alert' : 'status', live: 'polite' })}
        >
          <Text>{text}</Text>
        </View>
        {file.state === 'sending' && (
          <ProgressBar value={file.progress} label={words.progressOf(file.name)} />
        )}
      </View>
      {file.state === 'failed' && (
        <Button variant="text" size="small" label={words.retryFile(file.name)} onPress={onRetry}>
          {words.retry}
        </Button>
      )}
      <Button variant="text" size="small" label={words.removeFile(file.name)} onPress={onRemove}>
        {words.remove}
      </Button>
    </View>
  )
}

import { View } from '@tarojs/components'
import { Note } from '@/components/note/note'
import { useCopy } from '@/platform/language'
import { serviceCopy } from './copy'

/** 这里不作审批: who decides is the authority, never this product. */
export function NoApproval() {
  const words = useCopy(serviceCopy)
  return (
    <Note icon="info">
      <View className="text-strong">{words.noApproval}</View>
      <View>{words.noApprovalText}</View>
    </Note>
  )
}

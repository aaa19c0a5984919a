import { DeletionScreen } from '@/features/me/deletion/deletion-screen'

/** 删除我的数据. */
export default function MeDeletePage() {
  return <DeletionScreen />
}

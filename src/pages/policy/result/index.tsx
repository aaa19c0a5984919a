import { ResultScreen } from '@/features/match/result-screen'

/** 算政策: what came of the answers. */
export default function ResultPage() {
  return <ResultScreen />
}

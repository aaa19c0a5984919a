import { MatchScreen } from '@/features/match/match-screen'

/** 算政策: the questions. */
export default function MatchPage() {
  return <MatchScreen />
}

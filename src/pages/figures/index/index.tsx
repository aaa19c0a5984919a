import { FiguresScreen } from '@/features/figures/figures-screen'

/** The district in figures. */
export default function FiguresPage() {
  return <FiguresScreen />
}

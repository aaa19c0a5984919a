import { useState } from 'react'

/**
 * What a person makes of a screen, beginning with what they said before. `isSecondTap`: a press to go on is the second
 * one of a double tap, where the screen just came in the place of another and nothing on it was touched. On a list it
 * would say of everything that it does not apply.
 */
export function useScreenDraft<Draft>(begin: () => Draft, justCame: () => boolean) {
  const [first] = useState(begin)
  const [draft, setDraft] = useState(first)
  return { draft, setDraft, isSecondTap: () => draft === first && justCame() }
}

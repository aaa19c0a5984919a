import { create } from 'zustand'

/** What somebody wants to book instead of a visit that could not be arranged. */
export interface VisitWish {
  place: string
  slot: string
  visitors: number
  focus: readonly string[]
}

const useWishStore = create<{ wish: VisitWish | undefined }>(() => ({ wish: undefined }))

/** Hands the wish to the booking page that is opened next. */
export function wishForVisit(wish: VisitWish): void {
  useWishStore.setState({ wish })
}

/** The wish for this park, once: a page opened later starts without it. */
export function takeVisitWish(place: string): VisitWish | undefined {
  const { wish } = useWishStore.getState()
  useWishStore.setState({ wish: undefined })
  return wish?.place === place ? wish : undefined
}

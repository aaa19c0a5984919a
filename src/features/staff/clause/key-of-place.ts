/** The key of a row by its place: rows of the form have no id of their own and are never put into another order. */
export const keyOfPlace = (place: number): string => `row-${place}`

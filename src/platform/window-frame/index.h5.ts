/** What WeChat's own chrome takes from the top of a page, px. */
export interface WindowFrame {
  top: number
  capsule: number
  row: number
}

const bare: WindowFrame = { top: 0, capsule: 0, row: 52 }

/** A browser draws its chrome outside the page. */
export function windowFrame(): WindowFrame {
  return bare
}

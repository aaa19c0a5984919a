import type { PropsWithChildren } from 'react'
import './platform/base-style'
import './styles/tokens.css'
import './styles/base.css'

export default function App({ children }: PropsWithChildren) {
  return children
}

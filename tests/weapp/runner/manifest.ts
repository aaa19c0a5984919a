/** The parts of a component's or page's `.json` that the runner reads. */
export interface ComponentJson {
  component?: boolean
  styleIsolation?: string
  usingComponents?: Record<string, string>
}

/** The parts of app.json that the runner reads. */
export interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  /** Roots of subpackages to fetch once a page stands, by its path. */
  preloadRule?: Record<string, { network?: 'all' | 'wifi'; packages: string[] }>
  usingComponents?: Record<string, string>
  tabBar?: { custom?: boolean; list: { pagePath: string; text: string }[] }
  __usePrivacyCheck__?: boolean
}

/** What the page of the runner knows about a build before it runs any of it. */
export interface Manifest {
  app: AppJson
  /** Every page and component by its path. */
  components: Record<string, ComponentJson>
  /** Paths of the scripts of the main package, then of each subpackage by its root. */
  scripts: { main: string[]; subpackages: Record<string, string[]> }
  /** Which attributes the templates give each of WeChat's elements. */
  attributes: Record<string, string[]>
  /** Global names that scripts find undefined. */
  hidden: readonly string[]
}

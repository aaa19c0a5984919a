import { TmplGroup } from 'glass-easel-template-compiler'

interface TemplateProblem {
  path: string
  message: string
  isError: boolean
  startLine: number
}

export interface TemplateSources {
  /** Text of every `.wxml`, by its path without ending. */
  templates: ReadonlyMap<string, string>
  /** Text of every `.wxs`, by its path without ending. */
  scripts: ReadonlyMap<string, string>
}

/**
 * Compiles all templates of a build together, so that imports and `wxs` resolve as on a phone. Answers one
 * JavaScript expression: an object of template functions by path. Throws on what WeChat would not compile.
 */
export function compileTemplates({ templates, scripts }: TemplateSources): string {
  const group = new TmplGroup()
  for (const [path, text] of scripts) group.addScript(path, text)
  for (const [path, text] of templates) {
    const problems = group.addTmpl(path, text) as TemplateProblem[]
    const error = problems.find((problem) => problem.isError)
    if (error !== undefined) throw new Error(`${path}.wxml:${error.startLine} ${error.message}`)
  }
  return group.getTmplGenObjectGroups()
}

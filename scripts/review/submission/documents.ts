import { categoriesPage } from './categories-page'
import { domainsPage } from './domains-page'
import type { SubmissionFacts } from './facts'
import { missingIn } from './missing'
import { pageListPage } from './page-list'
import { privacyGuidePage } from './privacy-guide'
import { reviewerPage } from './reviewer-page'
import { templatesPage } from './templates-page'

function overview(facts: SubmissionFacts): string {
  const missing = missingIn(facts)
  const list = missing.map(({ what, where }) => `- [ ] ${what} → ${where}`)
  return `# ${facts.settings.appName}：提审材料

由 \`npm run review:weapp\` 从代码包和本区设置得出，不要手改。

1. [用户隐私保护指引](1-privacy-guide.md)
2. [服务器域名](2-domains.md)
3. [服务类目与资质](3-categories.md)
4. [页面与功能](4-pages.md)
5. [体验说明](5-reviewer.md)
6. [订阅消息模板](6-templates.md)

## 还缺

${list.length === 0 ? '无。' : list.join('\n')}
`
}

/** Every document of the submission by its file name. */
export function submissionDocuments(facts: SubmissionFacts): Map<string, string> {
  return new Map([
    ['README.md', overview(facts)],
    ['1-privacy-guide.md', privacyGuidePage(facts)],
    ['2-domains.md', domainsPage(facts)],
    ['3-categories.md', categoriesPage(facts)],
    ['4-pages.md', pageListPage(facts)],
    ['5-reviewer.md', reviewerPage(facts)],
    ['6-templates.md', templatesPage(facts)],
  ])
}

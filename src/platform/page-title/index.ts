/** WeChat reads a page's title from its config; our own bar shows it. */
export function usePageTitle(_title: string): void {}

/** WeChat moves its own reading focus to what covers the page. */
export function useDialogFocus(_open: boolean, _id: string, _onClose: () => void): void {}

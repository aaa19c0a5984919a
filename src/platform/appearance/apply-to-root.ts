/** WeChat's page element cannot carry a class; the Screen inside it does. */
export function applyToRoot(_classes: string): void {}

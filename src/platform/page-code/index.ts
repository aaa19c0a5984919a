/** WeChat has the code of the main package on the phone, and fails the navigation when a subpackage cannot be fetched. */
export function watchPageCode(): void {}

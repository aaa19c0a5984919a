/** WeChat has the code of the main package on the phone, and says itself when a subpackage cannot be fetched. */
export function watchPageCode(): void {}

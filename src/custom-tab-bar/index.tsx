/**
 * WeChat insists on this component once `tabBar.custom` is set. It draws nothing: each tab page's Screen
 * draws the bar itself, in the page's own theme and text size.
 */
export default function CustomTabBar() {
  return null
}

/** Resets the browser's elements and frames the app on a wide screen. */
import './web.css'

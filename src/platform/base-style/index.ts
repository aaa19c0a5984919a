/** Resets WeChat's own elements. */
import './weapp.css'

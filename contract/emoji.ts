/**
 * Pictographs, skin tones, flags and the keycap of Unicode 17, written out: an engine of iOS 12 does not know
 * `\\p{Extended_Pictographic}`, and then reads nothing of the script. A test compares both.
 * ©, ® and ™ are left out: the standard counts them among the pictographs, but they belong to names.
 */
const RANGES = [
  '\\u203c\\u2049\\u20e3\\u2139\\u2194-\\u2199\\u21a9-\\u21aa\\u231a-\\u231b\\u2328',
  '\\u23cf\\u23e9-\\u23f3\\u23f8-\\u23fa\\u24c2\\u25aa-\\u25ab\\u25b6\\u25c0\\u25fb-\\u25fe',
  '\\u2600-\\u2604\\u260e\\u2611\\u2614-\\u2615\\u2618\\u261d\\u2620\\u2622-\\u2623\\u2626\\u262a',
  '\\u262e-\\u262f\\u2638-\\u263a\\u2640\\u2642\\u2648-\\u2653\\u265f-\\u2660\\u2663\\u2665-\\u2666',
  '\\u2668\\u267b\\u267e-\\u267f\\u2692-\\u2697\\u2699\\u269b-\\u269c\\u26a0-\\u26a1\\u26a7',
  '\\u26aa-\\u26ab\\u26b0-\\u26b1\\u26bd-\\u26be\\u26c4-\\u26c5\\u26c8\\u26ce-\\u26cf\\u26d1',
  '\\u26d3-\\u26d4\\u26e9-\\u26ea\\u26f0-\\u26f5\\u26f7-\\u26fa\\u26fd\\u2702\\u2705\\u2708-\\u270d',
  '\\u270f\\u2712\\u2714\\u2716\\u271d\\u2721\\u2728\\u2733-\\u2734\\u2744\\u2747\\u274c\\u274e',
  '\\u2753-\\u2755\\u2757\\u2763-\\u2764\\u2795-\\u2797\\u27a1\\u27b0\\u27bf\\u2934-\\u2935',
  '\\u2b05-\\u2b07\\u2b1b-\\u2b1c\\u2b50\\u2b55\\u3030\\u303d\\u3297\\u3299\\u{1f004}',
  '\\u{1f02c}-\\u{1f02f}\\u{1f094}-\\u{1f09f}\\u{1f0af}-\\u{1f0b0}\\u{1f0c0}\\u{1f0cf}-\\u{1f0d0}',
  '\\u{1f0f6}-\\u{1f0ff}\\u{1f170}-\\u{1f171}\\u{1f17e}-\\u{1f17f}\\u{1f18e}\\u{1f191}-\\u{1f19a}',
  '\\u{1f1ae}-\\u{1f1ff}\\u{1f201}-\\u{1f20f}\\u{1f21a}\\u{1f22f}\\u{1f232}-\\u{1f23a}',
  '\\u{1f23c}-\\u{1f23f}\\u{1f249}-\\u{1f25f}\\u{1f266}-\\u{1f321}\\u{1f324}-\\u{1f393}',
  '\\u{1f396}-\\u{1f397}\\u{1f399}-\\u{1f39b}\\u{1f39e}-\\u{1f3f0}\\u{1f3f3}-\\u{1f3f5}',
  '\\u{1f3f7}-\\u{1f4fd}\\u{1f4ff}-\\u{1f53d}\\u{1f549}-\\u{1f54e}\\u{1f550}-\\u{1f567}',
  '\\u{1f56f}-\\u{1f570}\\u{1f573}-\\u{1f57a}\\u{1f587}\\u{1f58a}-\\u{1f58d}\\u{1f590}',
  '\\u{1f595}-\\u{1f596}\\u{1f5a4}-\\u{1f5a5}\\u{1f5a8}\\u{1f5b1}-\\u{1f5b2}\\u{1f5bc}',
  '\\u{1f5c2}-\\u{1f5c4}\\u{1f5d1}-\\u{1f5d3}\\u{1f5dc}-\\u{1f5de}\\u{1f5e1}\\u{1f5e3}\\u{1f5e8}',
  '\\u{1f5ef}\\u{1f5f3}\\u{1f5fa}-\\u{1f64f}\\u{1f680}-\\u{1f6c5}\\u{1f6cb}-\\u{1f6d2}',
  '\\u{1f6d5}-\\u{1f6e5}\\u{1f6e9}\\u{1f6eb}-\\u{1f6f0}\\u{1f6f3}-\\u{1f6ff}\\u{1f7da}-\\u{1f7ff}',
  '\\u{1f80c}-\\u{1f80f}\\u{1f848}-\\u{1f84f}\\u{1f85a}-\\u{1f85f}\\u{1f888}-\\u{1f88f}',
  '\\u{1f8ae}-\\u{1f8af}\\u{1f8bc}-\\u{1f8bf}\\u{1f8c2}-\\u{1f8cf}\\u{1f8d9}-\\u{1f8ff}',
  '\\u{1f90c}-\\u{1f93a}\\u{1f93c}-\\u{1f945}\\u{1f947}-\\u{1f9ff}\\u{1fa58}-\\u{1fa5f}',
  '\\u{1fa6e}-\\u{1faff}\\u{1fc00}-\\u{1fffd}',
]

/** Text with at least one emoji in it. */
export const EMOJI = new RegExp(`[${RANGES.join('')}]`, 'u')

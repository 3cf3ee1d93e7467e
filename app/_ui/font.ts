import localFont from 'next/font/local'

/**
 * The one typeface of the screens: Source Sans 3, cut down to Latin and weights 400 to 700 (39 kB).
 * A changed Source font may not keep its name (SIL Open Font License, app/_fonts/LICENSE.md), hence ours.
 * Put `sans.variable` on `<html>`; the stylesheet reads `--font-sans`.
 */
export const sans = localFont({
  src: '../_fonts/toetsklaar-sans.woff2',
  weight: '400 700',
  style: 'normal',
  display: 'swap',
  variable: '--font-sans',
  adjustFontFallback: 'Arial',
})

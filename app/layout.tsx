import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { currentLanguage } from './_gate/language'
import { sans } from './_ui/font'

export const metadata: Metadata = {
  title: { default: 'Toetsklaar', template: '%s · Toetsklaar' },
  robots: { index: false, follow: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await currentLanguage()} className={sans.variable}>
      <body>{children}</body>
    </html>
  )
}

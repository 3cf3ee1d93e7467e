import type { Translate } from '@/lib/i18n/translate'

export type LiveTexts = ReturnType<typeof liveTexts>

/** The texts of pages that look again by themselves. What only the browser knows stands in them as `{name}`. */
export function liveTexts(t: Translate) {
  return {
    signedOut: t('live.signedOut'),
    signIn: t('app.signIn'),
    show: t('live.show'),
    close: t('live.close'),
    somebody: t('live.somebody'),
    you: t('live.you'),
    changed: {
      list: t('live.changed.everything', { name: '{name}' }),
      everything: t('live.changed.everything', { name: '{name}' }),
      'all-evidence': t('live.changed.all-evidence', { name: '{name}' }),
      requirement: t('live.changed.requirement', { name: '{name}' }),
      'evidence-item': t('live.changed.evidence-item', { name: '{name}' }),
      'all-registers': t('live.changed.all-registers', { name: '{name}' }),
      register: t('live.changed.register', { name: '{name}' }),
      'register-row': t('live.changed.register-row', { name: '{name}' }),
    },
  }
}

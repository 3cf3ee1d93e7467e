import { Disclosure } from '../../../_ui/disclosure'
import { Stack } from '../../../_ui/layout'
import { Prose } from '../../../_ui/prose'
import type { Framework, Requirement } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

type ProvenanceProps = { readonly language: Language; readonly framework: Framework; readonly requirement: Requirement }

/** Who says that this is asked, and how sure that is, in plain words. */
export function Provenance({ language, framework, requirement }: ProvenanceProps) {
  const t = translator(language)
  const { mark, detailMark, confidence, note, sources } = requirement.provenance
  const named = framework.sources.filter(({ id }) => sources.includes(id))
  return (
    <Disclosure id="provenance" summary={t('requirements.provenance.title')}>
      <Stack gap="sm">
        {!framework.ccvOwn && <p>{t('requirements.provenance.notCcv')}</p>}
        {requirement.adapted && <p>{t('requirements.provenance.adapted')}</p>}
        {requirement.own ? (
          <p>{t('requirements.provenance.own')}</p>
        ) : (
          <>
            <p>{t(`requirements.provenance.mark.${mark}`)}</p>
            <p>{t(`requirements.provenance.detail.${detailMark}`)}</p>
            <p>{t(`requirements.provenance.confidence.${confidence}`)}</p>
          </>
        )}
        {note && <p>{note[language]}</p>}
        {named.length > 0 && <p>{t('requirements.provenance.sources')}</p>}
        <Prose>
          <ul>
            {named.map(({ id, url, title, year }) => (
              <li key={id}>
                <a href={url} rel="external noreferrer">
                  {year === null
                    ? title[language]
                    : t('requirements.provenance.year', { title: title[language], year: String(year) })}
                </a>
              </li>
            ))}
          </ul>
        </Prose>
      </Stack>
    </Disclosure>
  )
}

import type { FormTexts } from '../../../_frame/form-texts'
import type { Translate } from '@/lib/i18n/translate'

type Texts = FormTexts<'not-found' | 'changed-meanwhile'>

/** Where there are no two versions to show, a draft that changed meanwhile asks to look again. */
export function draftProblems(t: Translate, texts: Texts): Texts {
  return { ...texts, problems: { ...texts.problems, 'changed-meanwhile': t('framework.publish.meanwhile') } }
}
